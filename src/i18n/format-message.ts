import type { MessageValues, Pattern, Piece } from "./message";

/** How a language writes numbers, and which forms it has for them. */
export interface NumberRules {
  readonly number: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
}

/** Puts the values into a message. `count`: the number of the plural around it. */
export function formatMessage(
  pattern: Pattern,
  values: MessageValues,
  rules: NumberRules,
  count = NaN,
): string {
  return pattern.map((piece) => formatPiece(piece, values, rules, count)).join("");
}

function formatPiece(piece: Piece, values: MessageValues, rules: NumberRules, count: number): string {
  if (typeof piece === "string") return piece;
  if (piece.form === "count") return rules.number.format(count);
  const value = values[piece.value] ?? "";
  switch (piece.form) {
    case "text":
      return String(value);
    case "number":
      return rules.number.format(Number(value));
    case "select":
      return formatMessage(piece.options[value] ?? piece.options["other"] ?? [], values, rules, count);
    case "plural": {
      const { options } = piece;
      const chosen = options[`=${value}`] ?? options[rules.plural.select(Number(value))] ?? options["other"];
      return formatMessage(chosen ?? [], values, rules, Number(value));
    }
  }
}
