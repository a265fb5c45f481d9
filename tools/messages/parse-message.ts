import { IntlMessageFormat } from "intl-messageformat";
import type { Pattern, Piece } from "../../src/i18n/message";

type SyntaxTree = ReturnType<IntlMessageFormat["getAst"]>;

/** Element types of the syntax tree, as intl-messageformat numbers them. */
const LITERAL = 0;
const ARGUMENT = 1;
const NUMBER = 2;
const SELECT = 5;
const PLURAL = 6;
const NUMBER_SIGN = 7;

/**
 * Parses ICU MessageFormat: values, whole numbers (`{n, number}`), plurals and selections.
 * `language`: decides which forms a plural may have.
 * @throws when the text is no message, or uses a part of the format that src/i18n/format-message.ts does not know
 */
export function parseMessage(text: string, language: string): Pattern {
  return toPattern(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst(), text);
}

function toPattern(tree: SyntaxTree, text: string): Pattern {
  return tree.map((element) => toPiece(element, text));
}

function toPiece(element: SyntaxTree[number], text: string): Piece {
  const type: number = element.type;
  if (type === NUMBER_SIGN) return { form: "count" };
  if (!("value" in element)) throw new Error(`not known in messages: ${text}`);
  const { value } = element;
  if (type === LITERAL) return value;
  if (type === ARGUMENT) return { form: "text", value };
  if (type === NUMBER && !("style" in element && element.style)) return { form: "number", value };
  const isPlainPlural =
    type === PLURAL && "offset" in element && element.offset === 0 && element.pluralType === "cardinal";
  if ("options" in element && (type === SELECT || isPlainPlural)) {
    const options = Object.entries(element.options).map(
      ([name, option]) => [name, toPattern(option.value, text)] as const,
    );
    return { form: type === SELECT ? "select" : "plural", value, options: Object.fromEntries(options) };
  }
  throw new Error(`not known in messages: ${text}`);
}
