import type { Language } from "../../model/language";

/** Each language by its own name. */
export const ownLanguageNames: Readonly<Record<Language, string>> = {
  de: "Deutsch",
  fr: "Français",
  nl: "Nederlands",
  en: "English",
};
