import { languages, type Language } from "../../src/model/language";
import { app as de } from "../../src/i18n/messages/de/app";
import { app as en } from "../../src/i18n/messages/en/app";
import { app as fr } from "../../src/i18n/messages/fr/app";
import { app as nl } from "../../src/i18n/messages/nl/app";

/** English last: it is also what a reader of any other language sees. */
export const posterLanguages: readonly Language[] = [...languages.filter((each) => each !== "en"), "en"];

export const taglines: Readonly<Record<Language, string>> = {
  de: de.tagline,
  en: en.tagline,
  fr: fr.tagline,
  nl: nl.tagline,
};

/** For readers whose browser runs no scripts. */
export const withoutScripts: Readonly<Record<Language, string>> = {
  de: "Die Karte zum Bewegen, die Tabellen und die Suche brauchen JavaScript; dieses Bild zeigt den Überblick.",
  fr: "La carte interactive, les tableaux et la recherche ont besoin de JavaScript\u202f; cette image montre la vue d’ensemble.",
  nl: "De interactieve kaart, de tabellen en het zoeken hebben JavaScript nodig; deze afbeelding toont het overzicht.",
  en: "The interactive map, the tables and the search need JavaScript; this picture shows the overview.",
};

/** For readers whose page stays this picture: some of its code has not come. */
export const stillWaiting: Readonly<Record<Language, { readonly text: string; readonly retry: string }>> = {
  de: { text: "Die Seite ist noch nicht ganz angekommen. Prüfen Sie die Verbindung.", retry: de.retry },
  fr: { text: "La page n’est pas encore arrivée en entier. Vérifiez la connexion.", retry: fr.retry },
  nl: { text: "De pagina is nog niet helemaal aangekomen. Controleer de verbinding.", retry: nl.retry },
  en: { text: "The page has not arrived completely yet. Check the connection.", retry: en.retry },
};
