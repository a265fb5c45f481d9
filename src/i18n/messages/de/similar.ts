import type { similar as english } from "../en/similar";

export const similar: Record<keyof typeof english, string> = {
  title: "Ähnliche Städte",
  lead: "Die Städte der Grenzregionen, die am meisten gemeinsam haben mit: {city}.",
  alike: "zu {share} ähnlich",
  reasons: "Warum {city}",
  distance: "Abstand von der Grenze: {own} und {other}",
  size: "Einwohner: {own} und {other}",
  "spatial-type": "Stadt-Land-Typ: {own} und {other}",
  sameType: "Stadt-Land-Typ: beide {type}",
  functions: "Gemeinsame Funktionen: {shared}",
  noFunctions: "Keine gemeinsame Funktion",
  networks: "Gemeinsame Netzwerke: {shared}",
  noNetworks: "Kein gemeinsames Netzwerk",
  partShare: "{reason} (zu {share} ähnlich)",
  notCounted: "Nicht gezählt, weil eine der beiden keine Angabe hat: {parts}.",
  part_distance: "Abstand von der Grenze",
  part_size: "Einwohner",
  "part_spatial-type": "Stadt-Land-Typ",
  part_functions: "Funktionen",
  part_networks: "Netzwerke",
  none: "Für keine andere Stadt der Grenzregionen gibt es eine Angabe, die sich vergleichen ließe mit: {city}.",
  computing: "Die Abstände werden berechnet; danach werden die Städte verglichen.",
  withoutDistances: "Die Abstände von der Grenze ließen sich nicht berechnen und gehen daher nicht ein.",
  method: "Wie die Ähnlichkeit berechnet wird",
  methodText:
    "Mittel der Teile, zu denen beide Städte Angaben haben, jeder von 0\u00a0% bis 100\u00a0% (J. C. Gower 1971). Abstand von der nächsten Staatsgrenze und Einwohner: 1 − Unterschied ÷ größter Unterschied unter diesen Städten, Einwohner nach ihrem Logarithmus. Stadt-Land-Typ der NUTS-3-Einheit: gleich 100\u00a0%, benachbarte Typen 50\u00a0%, städtisch und ländlich 0\u00a0%. Funktionen und Netzwerke: gemeinsame ÷ alle von beiden. Eine Funktion, die keine Quelle nennt, kann es trotzdem geben.",
};
