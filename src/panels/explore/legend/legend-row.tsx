import type { ReactNode } from "react";

/** CSS pixels of a swatch. */
const SWATCH_WIDTH = 36;
const SWATCH_HEIGHT = 20;

interface LegendRowProps {
  /** Shapes on a field of SWATCH_WIDTH x SWATCH_HEIGHT. */
  readonly swatch: ReactNode;
  readonly children: ReactNode;
}

/** What is drawn, beside what it means. */
export function LegendRow({ swatch, children }: LegendRowProps) {
  return (
    <li className="legend__row">
      <svg
        className="legend__swatch"
        width={SWATCH_WIDTH}
        height={SWATCH_HEIGHT}
        viewBox={`0 0 ${SWATCH_WIDTH} ${SWATCH_HEIGHT}`}
        aria-hidden="true"
      >
        {swatch}
      </svg>
      <span className="legend__text">{children}</span>
    </li>
  );
}
