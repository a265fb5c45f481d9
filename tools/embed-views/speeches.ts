import { createFormat } from "../../src/i18n/format";
import type { Speech } from "../../src/i18n/language-provider";
import { messages as de } from "../../src/i18n/messages/de";
import { messages as en } from "../../src/i18n/messages/en";
import { messages as fr } from "../../src/i18n/messages/fr";
import { messages as nl } from "../../src/i18n/messages/nl";
import { startMessages as startDe } from "../../src/i18n/messages/start/de";
import { startMessages as startEn } from "../../src/i18n/messages/start/en";
import { startMessages as startFr } from "../../src/i18n/messages/start/fr";
import { startMessages as startNl } from "../../src/i18n/messages/start/nl";
import { createTranslate } from "../../src/i18n/translate";
import type { Language } from "../../src/model/language";
import { parseMessage } from "../messages/parse-message";
import type { ViewData } from "../poster/views/view-data";

const known = {
  de: { ...startDe, ...de },
  fr: { ...startFr, ...fr },
  nl: { ...startNl, ...nl },
  en: { ...startEn, ...en },
};

/** What the page says in a language, outside the page. */
export function speechIn(language: Language, texts: ViewData["texts"]): Speech {
  return {
    language,
    t: createTranslate(known[language], language, (text) => parseMessage(text, language)),
    format: createFormat(language),
    dataText: (text) => texts[language].get(text) ?? text,
  };
}
