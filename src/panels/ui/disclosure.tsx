import { useState, type ReactNode } from "react";
import { Heading, type HeadingLevel } from "./heading";
import { Icon } from "./icon";
import "./disclosure.css";

interface DisclosureProps {
  readonly title: string;
  /** Null: the title is no heading. */
  readonly level?: HeadingLevel | null;
  /** Quiet words beside the title, for example a count. */
  readonly note?: string;
  readonly isInitiallyOpen?: boolean;
  /** `plain`: a line of text that unfolds, without rules above and below. */
  readonly look?: "ruled" | "plain";
  readonly children: ReactNode;
}

/** Something that unfolds. The content is drawn when it is first opened. */
export function Disclosure(props: DisclosureProps) {
  const { title, level = 3, note, isInitiallyOpen = false, look = "ruled", children } = props;
  const [isOpen, setIsOpen] = useState(isInitiallyOpen);
  const titleClass = `disclosure__title disclosure__title--${level ?? "text"}`;
  return (
    <details
      className={`disclosure disclosure--${look}`}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="disclosure__summary">
        {level === null ? (
          <span className={titleClass}>{title}</span>
        ) : (
          <Heading level={level} className={titleClass}>
            {title}
          </Heading>
        )}
        {note ? <span className="disclosure__note">{note}</span> : null}
        <Icon name="down" />
      </summary>
      {isOpen ? <div className="disclosure__body">{children}</div> : null}
    </details>
  );
}
