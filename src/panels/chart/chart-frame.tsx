import { useId, type ReactNode } from "react";
import { useSpeech } from "../../i18n/language-provider";
import { Heading, type HeadingLevel } from "../ui/heading";
import { useRovingFocus } from "./roving-focus";
import { useWidth } from "./use-width";
import "./chart.css";

export interface ChartSize {
  /** CSS pixels; the drawing is never scaled, so that type keeps its size. */
  readonly width: number;
  readonly height: number;
}

interface ChartFrameProps {
  readonly title: string;
  /** Of a picture of the chart alone; by default its title. */
  readonly pictureTitle?: string | undefined;
  readonly level?: HeadingLevel;
  /** For when, from whom: a quiet line below the title. */
  readonly subtitle: ReactNode;
  /** What there is to see, in a sentence for those who do not see it. */
  readonly summary: string;
  readonly height: (width: number) => number;
  /** Signs and colours; above the drawing. */
  readonly legend?: ReactNode;
  readonly children: (size: ChartSize) => ReactNode;
  /** What pointer or keyboard rests on; below the drawing. */
  readonly readout?: ReactNode;
  /** How to read it, what was left out. */
  readonly notes?: ReactNode;
}

/** A chart with all that belongs to it. Marks are drawn with `Mark`, in `MarkRow`s. */
export function ChartFrame(props: ChartFrameProps) {
  const {
    title,
    pictureTitle,
    level = 3,
    subtitle,
    summary,
    height,
    legend,
    children,
    readout,
    notes,
  } = props;
  const { t } = useSpeech();
  const id = useId();
  const { ref, width } = useWidth();
  const chart = useRovingFocus();
  const size = { width, height: height(width) };
  return (
    <figure
      className="chart"
      aria-labelledby={`${id}title`}
      data-export="chart"
      data-export-title={pictureTitle}
    >
      <figcaption className="chart__caption">
        <Heading level={level} id={`${id}title`} className="chart__title">
          {title}
        </Heading>
        <p className="chart__subtitle">{subtitle}</p>
      </figcaption>
      {legend}
      <div ref={ref} className="chart__canvas">
        <svg
          ref={chart}
          className="chart__drawing"
          role="group"
          aria-label={title}
          aria-describedby={`${id}summary`}
          width={size.width}
          height={size.height}
          viewBox={`0 0 ${size.width} ${size.height}`}
        >
          {children(size)}
        </svg>
      </div>
      <p id={`${id}summary`} className="visually-hidden">
        {summary} {t("compare.chartKeys")}
      </p>
      {readout}
      {notes}
    </figure>
  );
}
