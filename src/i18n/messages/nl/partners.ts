import type { partners as english } from "../en/partners";

export const partners: Record<keyof typeof english, string> = {
  kinds: "Soorten partnerschap",
  kindsHint: "Zonder keuze worden alle soorten getekend.",
  kind_twinning: "Stedenband: doorgetrokken",
  kind_friendship: "Vriendschap: gestreept",
  kind_project: "Projectpartnerschap: dubbel",
  kind_other: "Anders: gestippeld",
  count: "{count, plural, one {# partnerschap} other {# partnerschappen}}, {place}",
  partnerships: "{count, plural, one {partnerschap} other {partnerschappen}}",
  countries: "{count, plural, one {land} other {landen}} aan de uiteinden",
  list: "De partnerschappen",
  none: "Hier is geen partnerschap van deze soort bekend. Kies een andere soort.",
  columnCities: "Steden",
  columnPartner: "Partner",
  columnKind: "Soort",
  columnYear: "Jaar",
  columnEvidence: "Bewijs",
  noYear: "niet vermeld",
  evidenceA: "A: een pagina van een stad, een partner of de pers zegt het.",
  evidenceB: "B: alleen een landenlijst van de Engelse Wikipedia zegt het (februari 2026).",
  listNote:
    "Lijsten van Wikipedia bevatten alleen stedenbanden; vriendschappen en projecten zijn dus onvolledig. Banden die alleen via een netwerk bestaan, staan bij het netwerk.",
  showAll: "Alle {count, number} partnerschappen tonen",
  dash: "Een streepje: geen jaar vermeld.",
};
