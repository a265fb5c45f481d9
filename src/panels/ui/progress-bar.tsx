import { useId } from "react";
import "./progress-bar.css";

interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly value: number;
}

export function ProgressBar({ label, value }: ProgressBarProps) {
  const id = useId();
  return (
    <div className="progress-bar">
      <label className="progress-bar__label" htmlFor={id}>
        {label}
      </label>
      <progress id={id} className="progress-bar__track" max={1} value={value} />
    </div>
  );
}
