import type { ReactNode } from "react";
import "./fact-list.css";

export function FactList({ children }: { readonly children: ReactNode }) {
  return <dl className="fact-list">{children}</dl>;
}

interface FactProps {
  readonly label: string;
  readonly note?: ReactNode;
  /** What needs the width of both columns: a form that belongs to the fact. */
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

/** One fact: what it is, what it says, and below it where that comes from. */
export function Fact({ label, note, below, children }: FactProps) {
  return (
    <div className="fact-list__fact">
      <dt className="fact-list__label">{label}</dt>
      <dd className="fact-list__value">{children}</dd>
      {note ? <dd className="fact-list__note">{note}</dd> : null}
      {below ? <dd className="fact-list__below">{below}</dd> : null}
    </div>
  );
}
