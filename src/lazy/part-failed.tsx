import "./part-failed.css";

interface PartFailedProps {
  /** What has happened. */
  readonly text: string;
  readonly retryText: string;
  readonly onRetry: () => void;
}

/** Stands in for a part of the page that could not be shown, and offers another try. */
export function PartFailed({ text, retryText, onRetry }: PartFailedProps) {
  return (
    <div className="part-failed" role="alert">
      <p>{text}</p>
      <button type="button" onClick={onRetry}>
        {retryText}
      </button>
    </div>
  );
}
