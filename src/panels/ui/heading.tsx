import type { ComponentProps } from "react";

export type HeadingLevel = 2 | 3 | 4;

interface HeadingProps extends ComponentProps<"h2"> {
  readonly level: HeadingLevel;
}

/** Heading whose level depends on where its section stands. */
export function Heading({ level, children, ...rest }: HeadingProps) {
  if (level === 2) return <h2 {...rest}>{children}</h2>;
  return level === 3 ? <h3 {...rest}>{children}</h3> : <h4 {...rest}>{children}</h4>;
}
