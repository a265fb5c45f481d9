/** A piece of a parsed message. */
export type Piece =
  | string
  /** A value as it is, or as a number of the language. */
  | { readonly form: "text" | "number"; readonly value: string }
  /** One of several patterns: by the form that a number needs, or by a word. */
  | {
      readonly form: "plural" | "select";
      readonly value: string;
      readonly options: Readonly<Record<string, Pattern>>;
    }
  /** The number of the plural around it. */
  | { readonly form: "count" };

export type Pattern = readonly Piece[];

/**
 * Written in ICU MessageFormat. What the page gets has been parsed ahead (tools/messages), unless it has no
 * placeholders: it carries no parser.
 */
export type Message = string | Pattern;

/** Values for the placeholders of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** What a language has to say to the English messages given. */
export type Wording<English> = {
  readonly [Area in keyof English]: Readonly<Record<keyof English[Area], Message>>;
};

/** Without placeholders a message is shown as it is written. */
export function hasPlaceholders(text: string): boolean {
  return text.includes("{");
}
