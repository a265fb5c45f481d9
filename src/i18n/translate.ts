import type { Language } from "../model/language";
import { formatMessage } from "./format-message";
import { hasPlaceholders, type Message, type MessageValues, type Pattern } from "./message";
import type { Messages, PanelMessages } from "./messages/en";
import type { StartMessages } from "./messages/start/en";

type Area = keyof Messages;
/** `area.key`, for example `explore.cities`. */
export type MessageKey = { [Name in Area]: `${Name}.${keyof Messages[Name] & string}` }[Area];
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** What the page says first; the rest follows. */
export type KnownMessages = StartMessages & Partial<PanelMessages>;

/** What the first picture says in one language; the other languages stay on the server. */
export async function loadStartMessages(language: Language): Promise<StartMessages> {
  switch (language) {
    case "de":
      return (await import("./messages/start/de")).startMessages;
    case "fr":
      return (await import("./messages/start/fr")).startMessages;
    case "nl":
      return (await import("./messages/start/nl")).startMessages;
    case "en":
      return (await import("./messages/start/en")).startMessages;
  }
}

/** Everything the page says in one language. */
export async function loadMessages(language: Language): Promise<Messages> {
  const [start, panel] = await Promise.all([loadStartMessages(language), loadPanelMessages(language)]);
  return { ...start, ...panel };
}

async function loadPanelMessages(language: Language): Promise<PanelMessages> {
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
 * Translator for one language. A message that has not arrived is shown by its key.
 *
 * @param parse reads messages that have not been parsed ahead, where there are such
 */
export function createTranslate(
  messages: KnownMessages,
  language: Language,
  parse: (text: string) => Pattern = refuse,
): Translate {
  const rules = { number: new Intl.NumberFormat(language), plural: new Intl.PluralRules(language) };
  return (key, values = {}) => {
    const message = findMessage(messages, key);
    if (typeof message !== "string") return formatMessage(message, values, rules);
    return hasPlaceholders(message) ? formatMessage(parse(message), values, rules) : message;
  };
}

function refuse(text: string): never {
  throw new Error(`not parsed ahead: ${text}`);
}

function findMessage(messages: KnownMessages, key: MessageKey): Message {
  const dot = key.indexOf(".");
  const area: Readonly<Record<string, Message>> | undefined = messages[key.slice(0, dot) as Area];
  return area?.[key.slice(dot + 1)] ?? key;
}
