import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../model/language";
import type { Messages } from "./messages/en";

type Area = keyof Messages;
/** `area.key`, for example `explore.cities`. */
export type MessageKey = { [Name in Area]: `${Name}.${keyof Messages[Name] & string}` }[Area];
export type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** Loads one language; the others stay on the server. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case "de":
      return (await import("./messages/de")).messages;
    case "fr":
      return (await import("./messages/fr")).messages;
    case "nl":
      return (await import("./messages/nl")).messages;
    case "en":
      return (await import("./messages/en")).messages;
  }
}

/**
 * Translator for one language. Messages without placeholders are returned as they stand; the others are
 * compiled once.
 */
export function createTranslate(messages: Messages, language: Language): Translate {
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    const text = findMessage(messages, key);
    if (!values) return text;
    let format = compiled.get(key);
    if (!format) {
      format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      compiled.set(key, format);
    }
    const result = format.format(values);
    return Array.isArray(result) ? result.join("") : String(result);
  };
}

function findMessage(messages: Messages, key: MessageKey): string {
  const dot = key.indexOf(".");
  const area: Readonly<Record<string, string>> = messages[key.slice(0, dot) as Area];
  return area[key.slice(dot + 1)] ?? key;
}
