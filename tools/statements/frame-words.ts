import type { Language } from "../../src/model/language";
import type { StatementName } from "./statement";

/** What stands around a statement. */
interface FrameWords {
  /** Of the language, in itself. */
  readonly language: string;
  readonly languages: string;
  readonly pages: string;
  readonly atlas: string;
  readonly names: Readonly<Record<StatementName, string>>;
}

export const frameWords: Readonly<Record<Language, FrameWords>> = {
  de: {
    language: "Deutsch",
    languages: "Sprachen",
    pages: "Seiten",
    atlas: "Zum Grenzatlas",
    names: { privacy: "Datenschutz", accessibility: "Barrierefreiheit" },
  },
  fr: {
    language: "Français",
    languages: "Langues",
    pages: "Pages",
    atlas: "Vers Grenzatlas",
    names: { privacy: "Protection des données", accessibility: "Accessibilité" },
  },
  nl: {
    language: "Nederlands",
    languages: "Talen",
    pages: "Pagina’s",
    atlas: "Naar Grenzatlas",
    names: { privacy: "Privacy", accessibility: "Toegankelijkheid" },
  },
  en: {
    language: "English",
    languages: "Languages",
    pages: "Pages",
    atlas: "To Grenzatlas",
    names: { privacy: "Privacy", accessibility: "Accessibility" },
  },
};
