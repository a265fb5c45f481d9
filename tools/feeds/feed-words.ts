import type { Language } from "../../src/model/language";

interface FeedWords {
  readonly title: string;
  readonly description: string;
  /** Words for the two formats, where the page names its feeds. */
  readonly names: { readonly json: string; readonly rss: string };
}

export const feedWords: Readonly<Record<Language, FeedWords>> = {
  de: {
    title: "Grenzatlas: Katalog",
    description:
      "Veranstaltungen, Vereinbarungen, Programme und Dokumente der metropolitanen Grenzregionen Europas",
    names: { json: "Grenzatlas: Katalog (JSON Feed)", rss: "Grenzatlas: Katalog (RSS)" },
  },
  fr: {
    title: "Grenzatlas\u00a0: catalogue",
    description:
      "Événements, accords, programmes et documents des régions métropolitaines transfrontalières d’Europe",
    names: {
      json: "Grenzatlas\u00a0: catalogue (JSON Feed)",
      rss: "Grenzatlas\u00a0: catalogue (RSS)",
    },
  },
  nl: {
    title: "Grenzatlas: catalogus",
    description:
      "Evenementen, overeenkomsten, programma’s en documenten van de metropolitane grensregio’s van Europa",
    names: { json: "Grenzatlas: catalogus (JSON Feed)", rss: "Grenzatlas: catalogus (RSS)" },
  },
  en: {
    title: "Grenzatlas: catalogue",
    description: "Events, agreements, programmes and documents of Europe’s metropolitan border regions",
    names: { json: "Grenzatlas: catalogue (JSON Feed)", rss: "Grenzatlas: catalogue (RSS)" },
  },
};
