import type { similar as english } from "../en/similar";

export const similar: Record<keyof typeof english, string> = {
  title: "Vergelijkbare steden",
  lead: "De steden van de grensregio’s die het meest lijken op {city}.",
  alike: "{share} gelijkenis",
  reasons: "Waarom {city}",
  distance: "Afstand tot de grens: {own} en {other}",
  size: "Inwoners: {own} en {other}",
  "spatial-type": "Stad-land-type: {own} en {other}",
  sameType: "Stad-land-type: beide {type}",
  functions: "Gemeenschappelijke functies: {shared}",
  noFunctions: "Geen gemeenschappelijke functie",
  networks: "Gemeenschappelijke netwerken: {shared}",
  noNetworks: "Geen gemeenschappelijk netwerk",
  partShare: "{reason} ({share} gelijkenis)",
  known: "{known} van {all} delen bekend",
  assumed:
    "Voor een van beide zijn er geen gegevens, daarom geteld met het gemiddelde van alle stedenparen: {parts}.",
  assumedPart: "{part} ({share})",
  part_distance: "afstand tot de grens",
  part_size: "inwoners",
  "part_spatial-type": "stad-land-type",
  part_functions: "functies",
  part_networks: "netwerken",
  none: "Geen andere stad van de grensregio’s heeft een gegeven dat met die van {city} te vergelijken is.",
  computing: "De afstanden worden berekend; daarna worden de steden vergeleken.",
  withoutDistances: "De afstanden tot de grens konden niet worden berekend en tellen daarom niet mee.",
  method: "Hoe de gelijkenis wordt berekend",
  methodText:
    "Gelijkenis = som van de delen ÷ aantal delen, elk deel van 0% tot 100% (naar J. C. Gower 1971). Afstand tot de dichtstbijzijnde staatsgrens en inwoners: 1 − verschil ÷ grootste verschil tussen deze steden, inwoners naar hun logaritme. Stad-land-type van het NUTS 3-gebied: hetzelfde 100%, aangrenzende typen 50%, stedelijk en landelijk 0%. Functies en netwerken: de gemeenschappelijke ÷ alle van beide. Een deel waarvoor een van beide steden geen gegevens heeft, telt met zijn gemiddelde over alle stedenparen die het hebben: wat niet bekend is, spreekt voor noch tegen een stad. Een functie die geen bron noemt, kan er toch zijn.",
};
