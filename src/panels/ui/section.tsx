import { useId, type ReactNode } from "react";
import { Heading, type HeadingLevel } from "./heading";
import "./section.css";

interface SectionProps {
  readonly title: string;
  readonly level?: HeadingLevel;
  /** Quiet words at the end of the heading's line, for example a count. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Part of a sheet under a heading of its own. */
export function Section({ title, level = 3, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section__head">
        <Heading level={level} id={id} className={`section__title section__title--${level}`}>
          {title}
        </Heading>
        {aside ? <span className="section__aside">{aside}</span> : null}
      </div>
      {children}
    </section>
  );
}
