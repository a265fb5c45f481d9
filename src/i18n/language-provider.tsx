import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { DataText, Language } from "../model/language";
import { createFormat, type Format } from "./format";
import { createTranslate, type KnownMessages, type Translate } from "./translate";

export interface Speech {
  readonly language: Language;
  /** Interface message of a key. */
  readonly t: Translate;
  /** Numbers, dates, distances and country names in the language. */
  readonly format: Format;
  /** Phrase of the data tables in the language; English until its dictionary has arrived. */
  readonly dataText: (text: DataText) => string;
}

const SpeechContext = createContext<Speech | null>(null);

interface LanguageProviderProps {
  readonly language: Language;
  readonly messages: KnownMessages;
  readonly texts: ReadonlyMap<string, string> | null;
  readonly children: ReactNode;
}

export function LanguageProvider({ language, messages, texts, children }: LanguageProviderProps) {
  const speech = useMemo<Speech>(
    () => ({
      language,
      t: createTranslate(messages, language),
      format: createFormat(language),
      dataText: (text) => texts?.get(text) ?? text,
    }),
    [language, messages, texts],
  );
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

/** @throws outside a LanguageProvider: a programmer's error. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("useSpeech needs a LanguageProvider above it");
  return speech;
}
