import { useEffect } from "react";
import type { Messages } from "../i18n/messages/en";
import { loadMessages } from "../i18n/translate";
import type { Language } from "../model/language";
import { lazyCode, type LazyCode } from "../lazy/lazy-code";
import { useCode } from "../lazy/use-code";

const sources: Readonly<Record<Language, LazyCode<Messages>>> = {
  de: lazyCode(() => loadMessages("de")),
  fr: lazyCode(() => loadMessages("fr")),
  nl: lazyCode(() => loadMessages("nl")),
  en: lazyCode(() => loadMessages("en")),
};

interface AllMessagesProps {
  readonly language: Language;
  readonly onArrival: (language: Language, messages: Messages) => void;
}

/** Loads everything the page says in a language and hands it on; draws nothing. */
export function AllMessages({ language, onArrival }: AllMessagesProps) {
  const messages = useCode(sources[language]);
  useEffect(() => {
    if (messages) onArrival(language, messages);
  }, [language, messages, onArrival]);
  return null;
}
