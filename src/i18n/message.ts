import type { IntlMessageFormat } from "intl-messageformat";

/** Syntax tree of a message. */
export type Pattern = ReturnType<IntlMessageFormat["getAst"]>;

/** ICU MessageFormat: as it is written, or parsed ahead by the build, so that no parser has to be shipped. */
export type Message = string | Pattern;

/** What a language has to say to the English messages given. */
export type Wording<English> = {
  readonly [Area in keyof English]: Readonly<Record<keyof English[Area], Message>>;
};

/** Without placeholders a message is shown as it is written, and needs no parsing. */
export function hasPlaceholders(text: string): boolean {
  return text.includes("{");
}
