import type { explore as english } from "../en/explore";

export const explore: Record<keyof typeof english, string> = {
  overlay: "Was die Karte zeigt",
  overlay_regions: "Regionen",
  overlay_distance: "Grenzabstand",
  overlay_commuters: "Pendelnde",
  overlay_partners: "Partnerstädte",
  pages: "Seiten",
  page_explore: "Karte",
  page_compare: "Vergleich",
  page_catalogue: "Katalog",
  page_cooperation: "Kooperation",
  overlay_indicators: "Indikatoren",
  path: "Weg zurück",
  allRegions: "Alle Regionen",
  regions: "Grenzregionen",
  cities: "Städte",
  cityCount: "{count, number} von {all, number} Städten",
  sortBy: "Sortieren nach",
  sort_rank: "Bedeutung",
  sort_name: "Name",
  sort_distance: "Grenzabstand",
  sort_population: "Einwohnern",
  showAllCities: "Alle {count, number} Städte zeigen",
  showFewer: "Weniger zeigen",
  noCities: "Keine Stadt erfüllt alle Kriterien. Nehmen Sie eines davon heraus.",
  cityPopulationNote:
    "Einwohner. Die Zahlen sind verschieden alt; das Blatt jeder Stadt nennt Jahr und Quelle.",
  cityDistanceNote: "Vom Punkt der Stadt bis zur nächsten Staatsgrenze, Luftlinie.",
  inhabitantsYear: "Einwohner ({year})",
  noData: "keine Angabe",
  notInTables: "Die Tabellen dieser Ausgabe enthalten es nicht. Gehen Sie zurück zu allen Regionen.",
  kind_region: "Grenzregion",
  kind_city: "Stadt",
  kind_unit: "NUTS-3-Einheit",
  kind_partnership: "Städtepartnerschaft",
  kind_network: "Netzwerk",
  sources: "Quellen",
  sourceCount: "{count, plural, one {Quelle} other {Quellen}}:",
  sourcesMore: "und {count, number} weitere",
  licence: "Lizenz: {licence}",
  licenceUnchecked: "Lizenz nicht bestätigt",
  readFrom: "Gelesen aus: {place}",
  externalSite: "andere Website, öffnet in neuem Tab",
  datasetFailed:
    "{what}: Die Daten konnten nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.",
  baseData: "Kartendaten",
  analysisUnavailable: "Grenzabstände lassen sich in diesem Browser nicht berechnen. Alles andere geht.",
  analysisInPage:
    "Der Hintergrundprozess ist nicht gestartet, daher werden die Abstände in der Seite berechnet. Das kann etwas länger dauern.",
  dismissNotice: "Diesen Hinweis ausblenden",
  noticeAddressPart: "Ein Teil der Adresse war nicht zu verstehen und bleibt weg: {key} = {value}.",
  noticeAddressParts:
    "{count, number} Teile der Adresse waren nicht zu verstehen und bleiben weg: {parts}{more, plural, =0 {} one { und ein weiterer} other { und # weitere}}.",
  noticeAddressVersion:
    "Die Adresse hat die Version {version}, die diese Ausgabe nicht kennt. Gezeigt wird, was lesbar war.",
  noticeFile_missing:
    "Die Datei {file} fehlt auf dem Server; was sie braucht, kann nicht gezeigt werden. Sagen Sie den Betreibern Bescheid.",
  noticeFile_corrupt:
    "Die Datei {file} ist beschädigt; was sie braucht, kann nicht gezeigt werden. Laden Sie die Seite neu.",
  noticeFile_version: "Die Datei {file} gehört zu einer anderen Version des Atlas. Laden Sie die Seite neu.",
  noticeFile_network:
    "Die Datei {file} konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.",
  noticeCode:
    "Ein Teil der Seite ist nicht angekommen, deshalb fehlt hier etwas. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.",
  "noticeMap_no-webgl":
    "Dieser Browser kann nicht mit der Grafikkarte zeichnen (WebGL), daher die leichte Karte.",
  noticeMap_slow: "Die ausführliche Karte wäre auf diesem Gerät langsam, daher die leichte Karte.",
  "noticeMap_context-lost": "Die Grafikkarte hat die ausführliche Karte aufgegeben, daher die leichte Karte.",
  noticeMap_failed: "Die ausführliche Karte konnte nicht starten, daher die leichte Karte.",
  search: "Regionen, Städte, Einheiten und Netzwerke suchen",
  searchHint: "Stadt, Region, Netzwerk …",
  searchCount: "{count, plural, =0 {Nichts gefunden} one {# Treffer} other {# Treffer}}",
  searchNothing:
    "Nichts gefunden für „{query}“. Versuchen Sie eine andere Schreibweise oder den örtlichen Namen.",
  settings: "Seite, Sprache, Farben, Link, Dateien",
  shareFailed: "Bitte die Adresszeile kopieren",
  regionPopulationNote:
    "Einwohner am 1. Januar: Summe der ganzen NUTS-3-Einheiten (Eurostat, demo_r_pjanaggr3).",
  searchShort: "Suchen",
};
