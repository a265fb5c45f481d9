import type { ReactNode } from "react";
import "./list-button.css";

interface ListButtonProps {
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  /** A number at the end of the line. */
  readonly figure?: ReactNode;
  readonly isHighlighted?: boolean;
  readonly onClick: () => void;
  /** Pointer or focus rests on it (true) or has left it (false). */
  readonly onPreview?: (isOver: boolean) => void;
}

/** List of buttons, one a line. */
export function ButtonList({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  return (
    <ul className="button-list" aria-label={label}>
      {children}
    </ul>
  );
}

/** A whole line that can be chosen. */
export function ListButton({
  title,
  detail,
  figure,
  isHighlighted = false,
  onClick,
  onPreview,
}: ListButtonProps) {
  return (
    <button
      type="button"
      className={`list-button${isHighlighted ? " list-button--highlighted" : ""}`}
      onClick={onClick}
      onPointerEnter={() => onPreview?.(true)}
      onPointerLeave={() => onPreview?.(false)}
      onFocus={() => onPreview?.(true)}
      onBlur={() => onPreview?.(false)}
    >
      <span className="list-button__words">
        <span className="list-button__title">{title}</span>
        {detail ? <span className="list-button__detail">{detail}</span> : null}
      </span>
      {figure ? <span className="list-button__figure">{figure}</span> : null}
    </button>
  );
}
