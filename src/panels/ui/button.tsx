import type { ComponentProps } from "react";
import "./button.css";

interface ButtonProps extends Omit<ComponentProps<"button">, "type" | "className"> {
  readonly look?: "normal" | "primary" | "quiet" | "link";
}

/** A button that never submits a form by accident. */
export function Button({ look = "normal", ...rest }: ButtonProps) {
  return <button type="button" className={`button button--${look}`} {...rest} />;
}
