import type { ReactNode } from "react";
import "./notice-box.css";

interface NoticeBoxProps {
  readonly tone?: "info" | "warn";
  /** A button at the end. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** Something to know, set apart from the text around it. */
export function NoticeBox({ tone = "info", action, children }: NoticeBoxProps) {
  return (
    <div className={`notice-box notice-box--${tone}`}>
      <div className="notice-box__text">{children}</div>
      {action}
    </div>
  );
}
