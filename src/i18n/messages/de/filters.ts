import type { filters as english } from "../en/filters";

export const filters: Record<keyof typeof english, string> = {
  title: "Städte filtern",
  active: "{count, plural, one {# Filter an} other {# Filter an}}",
  hint: "Die Filter wirken zusammen: Eine Stadt muss jeden erfüllen. Innerhalb eines Filters genügt eine der Angaben.",
  clear: "Alle Filter löschen",
  within: "Nur nahe einer Staatsgrenze",
  atMost: "Höchstens",
  size: "Größenklasse",
  type: "Stadt-Land-Typ",
  function: "Funktion",
  network: "Netzwerk",
  theme: "Thema der Zusammenarbeit",
  country: "Staat",
};
