import type { partners as english } from "../en/partners";

export const partners: Record<keyof typeof english, string> = {
  kinds: "Arten der Partnerschaft",
  kindsHint: "Ohne Auswahl werden alle Arten gezeichnet.",
  kind_twinning: "Städtepartnerschaft: durchgezogen",
  kind_friendship: "Freundschaft: gestrichelt",
  kind_project: "Projektpartnerschaft: doppelt",
  kind_other: "Andere: gepunktet",
  count: "{count, plural, one {# Partnerschaft} other {# Partnerschaften}}, {place}",
  partnerships: "{count, plural, one {Partnerschaft} other {Partnerschaften}}",
  countries: "{count, plural, one {Staat} other {Staaten}} an ihren Enden",
  list: "Die Partnerschaften",
  none: "Hier ist keine Partnerschaft dieser Art verzeichnet. Wählen Sie eine andere Art.",
  columnCities: "Städte",
  columnPartner: "Partner",
  columnKind: "Art",
  columnYear: "Jahr",
  columnEvidence: "Beleg",
  noYear: "ohne Angabe",
  evidenceA: "A: Eine Seite einer Stadt, eines Partners oder der Presse sagt es.",
  evidenceB: "B: Nur eine Länderliste der englischen Wikipedia sagt es (Februar 2026).",
  listNote:
    "Listen der Wikipedia enthalten nur Städtepartnerschaften, daher sind Freundschaften und Projekte unvollständig. Verbindungen, die nur über ein Netzwerk bestehen, stehen beim Netzwerk.",
  showAll: "Alle {count, number} Partnerschaften zeigen",
  dash: "Ein Strich: kein Jahr angegeben.",
};
