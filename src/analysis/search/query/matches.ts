import { foldName } from "../../statistics/fold-name";
import type { QueryExpression } from "./query";

/** What to look for in a searchable text (searchable.ts) to find a term or a phrase. */
export function needleOf({ kind, text }: Extract<QueryExpression, { readonly text: string }>): string {
  const folded = foldName(text);
  return kind === "phrase" ? ` ${folded} ` : folded;
}

/** True when a searchable text answers a query. This is the meaning of the search language. */
export function matches(expression: QueryExpression, text: string): boolean {
  switch (expression.kind) {
    case "term":
    case "phrase":
      return text.includes(needleOf(expression));
    case "not":
      return !matches(expression.operand, text);
    case "and":
      return expression.operands.every((operand) => matches(operand, text));
    case "or":
      return expression.operands.some((operand) => matches(operand, text));
  }
}
