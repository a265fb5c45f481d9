import type { ReactNode } from "react";
import "./badge.css";

interface BadgeProps {
  readonly tone?: "neutral" | "accent" | "warn";
  readonly children: ReactNode;
}

/** One or two words that mark a thing. */
export function Badge({ tone = "neutral", children }: BadgeProps) {
  return <span className={`badge badge--${tone}`}>{children}</span>;
}
