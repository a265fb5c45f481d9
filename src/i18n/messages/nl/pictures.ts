import type { pictures as english } from "../en/pictures";

/** Wat rond en in de afbeeldingen van de catalogus en de samenwerking staat. */
export const pictures: Record<keyof typeof english, string> = {
  recordSpot: "Plaats waarvan de records in de lijst staan",
  recordLinesMany:
    "Bij de resultaten zijn meer dan {count, number} partnerschappen: hun lijnen zijn weggelaten.",
  onMap:
    "{count, plural, =0 {Geen ervan heeft een plaats} one {# van {all, number} heeft een plaats} other {# van {all, number} hebben een plaats}} op dit deel van de kaart.",
  allOnMap: "Alle hebben een plaats op dit deel van de kaart.",
  recordSources: "Bronnen van de records: {sources}",
  sourcesElsewhere: "Elk record noemt zijn bronnen in de atlas.",
  pairTitle: "{first} en {other} naast elkaar",
  lineWidth: "Hoe breder een lijn, hoe meer pendelaars.",
  countryAtEdge: "Een land naast kleinere gebieden staat aan de rand.",
  markedPair: "Gemarkeerd: {pair}.",
  thinLines: "Dunne lijnen: partnerschappen van de steden ervan.",
};
