import "./visually-hidden.css";

interface LiveRegionProps {
  /** A new text is read out when the reader pauses; an empty one is silent. */
  readonly message: string;
}

/** Polite announcements. It must be on the page before the message changes, so render it always. */
export function LiveRegion({ message }: LiveRegionProps) {
  return (
    <div role="status" className="visually-hidden">
      {message}
    </div>
  );
}
