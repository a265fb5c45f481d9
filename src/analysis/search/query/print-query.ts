import type { Language } from "../../../model/language";
import { operatorWord } from "./operator-words";
import type { QueryExpression } from "./query";

/** A part of a printed query, so that operators can look different from what is searched for. */
export interface QueryPart {
  readonly kind: "term" | "phrase" | "operator" | "bracket";
  readonly text: string;
}

const QUOTES: Readonly<Record<Language, readonly [string, string]>> = {
  de: ["„", "“"],
  fr: ["«\u00a0", "\u00a0»"],
  nl: ["“", "”"],
  en: ["“", "”"],
};

/**
 * The parts of an expression in the words of a language, operators in between. Brackets stand wherever two
 * kinds of operator meet, also where precedence would do without, because this is read by people.
 */
export function queryParts(expression: QueryExpression, language: Language): readonly QueryPart[] {
  switch (expression.kind) {
    case "term":
      return [{ kind: "term", text: expression.text }];
    case "phrase": {
      const [open, close] = QUOTES[language];
      return [{ kind: "phrase", text: `${open}${expression.text}${close}` }];
    }
    case "not": {
      const operator: QueryPart = { kind: "operator", text: operatorWord("not", language) };
      return [operator, ...bracketed(expression.operand, language)];
    }
    case "and":
    case "or": {
      const operator: QueryPart = { kind: "operator", text: operatorWord(expression.kind, language) };
      return expression.operands.flatMap((operand, index) => [
        ...(index === 0 ? [] : [operator]),
        ...bracketed(operand, language),
      ]);
    }
  }
}

function bracketed(operand: QueryExpression, language: Language): readonly QueryPart[] {
  const parts = queryParts(operand, language);
  if (operand.kind !== "and" && operand.kind !== "or") return parts;
  return [{ kind: "bracket", text: "(" }, ...parts, { kind: "bracket", text: ")" }];
}

/** An expression as a query in the words of a language; read again in that language it gives the same tree. */
export function printQuery(expression: QueryExpression, language: Language): string {
  return queryParts(expression, language).reduce((text, part) => {
    const isTight = text === "" || text.endsWith("(") || part.text === ")";
    return isTight ? text + part.text : `${text} ${part.text}`;
  }, "");
}
