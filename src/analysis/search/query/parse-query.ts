import type { Language } from "../../../model/language";
import {
  joined,
  MAXIMUM_QUERY_DEPTH,
  MAXIMUM_QUERY_LENGTH,
  type ExpectedInQuery,
  type ParsedQuery,
  type QueryError,
  type QueryExpression,
} from "./query";
import { readTokens, type Token } from "./read-tokens";

/**
 * Reads a query. `not` binds stronger than `and`, `and` stronger than `or`; terms side by side mean `and`, so
 * that `Philo not logy` asks for Philo and not logy; brackets come first.
 *
 * @param language of the interface; decides only about Dutch "en" and "of" (operator-words.ts)
 */
export function parseQuery(text: string, language: Language): ParsedQuery {
  if (text.length > MAXIMUM_QUERY_LENGTH) {
    const rest = text.length - MAXIMUM_QUERY_LENGTH;
    return failed({ position: MAXIMUM_QUERY_LENGTH, length: rest, expected: "shorter", isOperator: false });
  }
  const tokens = readTokens(text, language);
  if (tokens.length === 0) return withoutTokens(text);
  try {
    return { expression: new Parser(tokens).whole(), error: null };
  } catch (error) {
    if (error instanceof Mistake) return failed(error.place);
    throw error;
  }
}

function failed(error: QueryError): ParsedQuery {
  return { expression: null, error };
}

/** White space asks for nothing; a text of signs alone asks for something that no text holds. */
function withoutTokens(text: string): ParsedQuery {
  const signs = text.trim();
  if (signs === "") return { expression: null, error: null };
  const position = text.indexOf(signs);
  return failed({ position, length: signs.length, expected: "letters", isOperator: false });
}

/** Leaves the descent at the first mistake; never leaves this file. */
class Mistake extends Error {
  constructor(readonly place: QueryError) {
    super(place.expected);
  }
}

/** Recursive descent, one method a level of precedence. */
class Parser {
  private index = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): QueryExpression {
    const expression = this.or();
    const rest = this.tokens[this.index];
    // Only a closing bracket ends an `or` before the text does.
    if (rest) throw mistakeAt(rest, "opening-bracket");
    return expression;
  }

  private or(): QueryExpression {
    const operands = [this.and()];
    for (let operator = this.take("or"); operator; operator = this.take("or")) {
      operands.push(this.operand(operator, () => this.and()));
    }
    return joined("or", operands);
  }

  private and(): QueryExpression {
    const operands = [this.not()];
    for (;;) {
      const operator = this.take("and");
      if (operator) operands.push(this.operand(operator, () => this.not()));
      else if (this.startsOperand()) operands.push(this.not());
      else return joined("and", operands);
    }
  }

  private not(): QueryExpression {
    const operator = this.take("not");
    if (!operator) return this.primary();
    return this.nested(operator, () => ({
      kind: "not",
      operand: this.operand(operator, () => this.not()),
    }));
  }

  private primary(): QueryExpression {
    const token = this.tokens[this.index];
    // Callers make sure that something follows.
    if (!token) throw new RangeError("read past the end of the query");
    this.index += 1;
    switch (token.kind) {
      case "term":
      case "phrase":
        return { kind: token.kind, text: token.text };
      case "open":
        return this.nested(token, () => this.inBrackets(token));
      case "unclosed-quote":
        throw mistakeAt(token, "closing-quote");
      case "empty-quote":
        throw mistakeAt(token, "phrase");
      case "close":
      case "operator":
        throw mistakeAt(token, this.isUnopened(token) ? "opening-bracket" : "term-before");
    }
  }

  private inBrackets(open: Token): QueryExpression {
    if (!this.tokens[this.index]) throw mistakeAt(open, "closing-bracket");
    const inside = this.or();
    if (this.tokens[this.index]?.kind !== "close") throw mistakeAt(open, "closing-bracket");
    this.index += 1;
    return inside;
  }

  /** What follows an operator; at the end of the text the operator is the one to blame. */
  private operand(operator: Token, read: () => QueryExpression): QueryExpression {
    if (!this.tokens[this.index]) throw mistakeAt(operator, "term-after");
    return read();
  }

  private nested(token: Token, read: () => QueryExpression): QueryExpression {
    this.depth += 1;
    if (this.depth > MAXIMUM_QUERY_DEPTH) throw mistakeAt(token, "shallower");
    const expression = read();
    this.depth -= 1;
    return expression;
  }

  private take(wanted: "and" | "or" | "not"): Token | null {
    const token = this.tokens[this.index];
    if (token?.kind !== "operator" || token.operator !== wanted) return null;
    this.index += 1;
    return token;
  }

  private startsOperand(): boolean {
    const token = this.tokens[this.index];
    if (!token || token.kind === "close") return false;
    return token.kind !== "operator" || token.operator === "not";
  }

  /** A closing bracket at the very start, or one without any open before it. */
  private isUnopened(token: Token): boolean {
    if (token.kind !== "close") return false;
    const before = this.tokens.slice(0, this.tokens.indexOf(token));
    const balance = before.reduce(
      (sum, { kind }) => sum + (kind === "open" ? 1 : kind === "close" ? -1 : 0),
      0,
    );
    return balance <= 0;
  }
}

function mistakeAt(token: Token, expected: ExpectedInQuery): Mistake {
  const { position, length } = token;
  return new Mistake({ position, length, expected, isOperator: token.kind === "operator" });
}
