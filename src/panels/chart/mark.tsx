import type { KeyboardEvent, ReactNode } from "react";

interface MarkRowProps {
  /** Names the row for those who hear the chart. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Marks that belong together: the arrow keys go along them. */
export function MarkRow({ label, children }: MarkRowProps) {
  return (
    <g role="group" aria-label={label} data-row="">
      {children}
    </g>
  );
}

interface MarkProps {
  /** What the mark says: name, value, year, remarks. */
  readonly label: string;
  /** Where it stands along the axis that rows share, pixels; up and down lead to the nearest of the next row. */
  readonly place: number;
  /** Pointer or keyboard rests on it (true) or has left it (false). */
  readonly onPreview?: (isOver: boolean) => void;
  readonly onChoose?: () => void;
  readonly children: ReactNode;
}

/** One figure of a chart, reached by keyboard and pointer. */
export function Mark({ label, place, onPreview, onChoose, children }: MarkProps) {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onChoose?.();
  };
  return (
    <g
      className="chart__mark"
      // A mark that cannot be chosen is still read by keyboard.
      role={onChoose ? "button" : "img"}
      aria-label={label}
      data-mark={place}
      tabIndex={-1}
      onFocus={() => onPreview?.(true)}
      onBlur={() => onPreview?.(false)}
      onPointerEnter={() => onPreview?.(true)}
      onPointerLeave={() => onPreview?.(false)}
      onClick={onChoose}
      onKeyDown={listen}
    >
      {children}
    </g>
  );
}
