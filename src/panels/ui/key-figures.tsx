import type { ReactNode } from "react";
import "./key-figures.css";

interface KeyFigureProps {
  /** Already formatted. */
  readonly value: string;
  readonly unit?: string;
  readonly label: string;
  /** Year, flags, source: a quiet line below. */
  readonly note?: ReactNode;
  /** `words`: the value is a name or a date, set smaller than a number. */
  readonly look?: "number" | "words";
}

/** Numbers before words: each figure shows its value first and says below what it is. */
export function KeyFigures({ children }: { readonly children: ReactNode }) {
  return <dl className="key-figures">{children}</dl>;
}

export function KeyFigure({ value, unit, label, note, look = "number" }: KeyFigureProps) {
  return (
    <div className="key-figures__figure">
      <dt className="key-figures__label">{label}</dt>
      <dd className={`key-figures__value key-figures__value--${look}`}>
        {value}
        {unit ? <span className="key-figures__unit">{`\u00a0${unit}`}</span> : null}
      </dd>
      {note ? <dd className="key-figures__note">{note}</dd> : null}
    </div>
  );
}
