interface ReadoutProps {
  /** What pointer or keyboard rests on; null: nothing. */
  readonly text: string | null;
  /** Shown instead: what there is to do. */
  readonly hint: string;
}

/** One line below a chart, as high as when it is full, so that nothing moves. Marks say the same by their names. */
export function Readout({ text, hint }: ReadoutProps) {
  return (
    <p
      className={`chart__readout${text === null ? " chart__readout--empty" : ""}`}
      aria-hidden={text !== null}
      data-export="none"
    >
      {text ?? hint}
    </p>
  );
}
