import type { distance as english } from "../en/distance";

export const distance: Record<keyof typeof english, string> = {
  chosen: "Afstand tot de grens",
  spoken: "{kilometres} kilometer",
  computing: "Afstanden worden berekend: {share}",
  bands: "Het veld toont banden tot 10, 25 en 50\u00a0km aan weerszijden van elke staatsgrens.",
  eurostatMark:
    "25\u00a0km is de drempel van Eurostat: een NUTS 3-gebied is een grensregio als het een landgrens raakt, of als meer dan de helft van de mensen binnen 25\u00a0km van een landgrens woont.",
  shares: "Binnen {kilometres}\u00a0km van een grens",
  ofPopulation: "van de bevolking",
  ofPlaces: "van de plaatsen",
  ofTotal: "{within} van {total}",
  sharesCaption: "Aandeel aan de kant van elke staat binnen {kilometres}\u00a0km van een staatsgrens",
  sharesNote:
    "Aandeel = plaatsen waarvan het punt binnen {kilometres}\u00a0km van de dichtstbijzijnde staatsgrens ligt, naar inwonertal of aantal, gedeeld door alle plaatsen aan die kant. Plaatsen vanaf 1.000 inwoners (GeoNames, CC BY 4.0); hun inwonertallen zijn niet even oud.",
  columnSide: "Kant",
  columnPopulation: "Bevolking",
  columnPlaces: "Plaatsen",
  point: "Afstand van een punt",
  pointHint: "Klik ergens op de kaart, kies een stad of voer coördinaten in.",
  pointSpoken: "{distance} tot de dichtstbijzijnde staatsgrens ({country})",
  pointOutside:
    "{position} ligt buiten de getoonde landen, dus is er geen afstand. Kies een punt daarbinnen.",
  pointRemove: "Punt verwijderen",
  chooseCity: "Meten vanaf een stad",
  noCity: "Kies een stad",
  coordinates: "Coördinaten: breedte, lengte",
  measure: "Meten",
  problem_format: "Voer twee getallen in, eerst de breedte, bijvoorbeeld 50.78, 6.08.",
  problem_latitude: "De breedte, het eerste getal, moet tussen −85 en 85 liggen.",
  problem_longitude: "De lengte, het tweede getal, moet tussen −180 en 180 liggen.",
  units: "Gebieden naar afstand",
  unitsCaption: "Afstand van de NUTS 3-gebieden tot de dichtstbijzijnde staatsgrens",
  columnUnit: "Gebied",
  columnLabelPoint: "Van binnen",
  columnOutline: "Van de omtrek",
  towards: "dichtstbij: {country}",
  showAllUnits: "Alle {count, number} gebieden tonen",
  accuracy: "Hoe nauwkeurig is dit?",
  accuracyText:
    "De afstanden zijn geodetisch op de ellipsoïde WGS 84, binnen 0,1% van een onafhankelijke berekening, en gemeten tot staatsgrenzen op schaal 1:3 miljoen. De vereenvoudigde grens kan enkele honderden meters naast de echte liggen: vlak bij de grens zegt een afstand weinig. De kust is geen grens.",
};
