/** A view in words, for where neither frames nor pictures are shown. */
export interface TextEquivalent {
  /** The view in one sentence. */
  readonly sentence: string;
  /** What the figures are. */
  readonly heading: string;
  /** One figure each. */
  readonly figures: readonly string[];
  /** "and 12 more"; null: these are all. */
  readonly more: string | null;
  /** Sources, licences, date, one line each. */
  readonly credits: readonly string[];
  /** Link to the view with the words before it. */
  readonly link: string;
}

/** Plain text in paragraphs; parts without content are left out. */
export function writeTextEquivalent(text: TextEquivalent): string {
  const { sentence, heading, figures, more, credits, link } = text;
  const lines = [...figures, ...(more === null ? [] : [more])].map((line) => `- ${line}`);
  const paragraphs = [sentence, lines.length > 0 ? [heading, ...lines].join("\n") : "", ...credits, link];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}
