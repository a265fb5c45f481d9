import type { filters as english } from "../en/filters";

export const filters: Record<keyof typeof english, string> = {
  title: "Steden filteren",
  active: "{count, plural, one {# filter aan} other {# filters aan}}",
  hint: "De filters werken samen: een stad moet aan elk voldoen. Binnen één filter volstaat één keuze.",
  clear: "Alle filters wissen",
  within: "Alleen dicht bij een staatsgrens",
  atMost: "Hoogstens",
  size: "Grootteklasse",
  type: "Stad-land-type",
  function: "Functie",
  network: "Netwerk",
  theme: "Thema van samenwerking",
  country: "Staat",
};
