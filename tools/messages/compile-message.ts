import { IntlMessageFormat } from "intl-messageformat";
import { hasPlaceholders, type Message } from "../../src/i18n/message";

/**
 * A message as the built page gets it: parsed, unless it has no placeholders. `language`: decides which forms
 * a plural may have.
 * @throws when the text is no ICU MessageFormat
 */
export function compileMessage(text: string, language: string): Message {
  if (!hasPlaceholders(text)) return text;
  return new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
}
