/**
 * What a query asks for. `term`: part of a word; `phrase`: whole words in this order. An `and` holds no `and`
 * and an `or` no `or`, both have at least two operands: every meaning has one tree.
 */
export type QueryExpression =
  | { readonly kind: "term"; readonly text: string }
  | { readonly kind: "phrase"; readonly text: string }
  | { readonly kind: "not"; readonly operand: QueryExpression }
  | { readonly kind: "and" | "or"; readonly operands: readonly QueryExpression[] };

/**
 * What would have been right at the place of a mistake.
 *
 * - `term-before`, `term-after`: a search word, a phrase or brackets, on that side of the operator or bracket
 * - `letters`: a search word instead of signs alone
 * - `closing-bracket`, `opening-bracket`, `closing-quote`: the other half of what is pointed at
 * - `phrase`: words between the quotation marks
 * - `shorter`: a query of at most `MAXIMUM_QUERY_LENGTH` characters
 * - `shallower`: at most `MAXIMUM_QUERY_DEPTH` brackets and negations inside each other
 */
export type ExpectedInQuery =
  | "term-before"
  | "term-after"
  | "letters"
  | "closing-bracket"
  | "opening-bracket"
  | "closing-quote"
  | "phrase"
  | "shorter"
  | "shallower";

/** A mistake in a query; the part pointed at lies inside the text. */
export interface QueryError {
  /** Index of the first UTF-16 unit. */
  readonly position: number;
  /** At least 1. */
  readonly length: number;
  readonly expected: ExpectedInQuery;
  /** The word pointed at is an operator: in quotation marks it would be searched for. */
  readonly isOperator: boolean;
}

/** Both null: nothing is asked for, which every record answers. */
export interface ParsedQuery {
  readonly expression: QueryExpression | null;
  readonly error: QueryError | null;
}

/** Longest query that is read, UTF-16 units. A longer one is refused before any work. */
export const MAXIMUM_QUERY_LENGTH = 1000;

/** Brackets and negations inside each other. */
export const MAXIMUM_QUERY_DEPTH = 32;

/** Operands joined into one `and` or `or`: operands of the same kind are taken over, and one operand is itself. */
export function joined(kind: "and" | "or", operands: readonly QueryExpression[]): QueryExpression {
  const flat = operands.flatMap((operand) => (operand.kind === kind ? operand.operands : [operand]));
  const [only] = flat;
  return only !== undefined && flat.length === 1 ? only : { kind, operands: flat };
}
