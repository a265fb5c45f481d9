import type { distance as english } from "../en/distance";

export const distance: Record<keyof typeof english, string> = {
  chosen: "Abstand von der Grenze",
  spoken: "{kilometres} Kilometer",
  computing: "Abstände werden berechnet: {share}",
  bands: "Das Feld zeigt Bänder bis 10, 25 und 50\u00a0km beiderseits jeder Staatsgrenze.",
  eurostatMark:
    "25\u00a0km ist die Marke von Eurostat: Eine NUTS-3-Einheit ist Grenzregion, wenn sie eine Landgrenze berührt oder wenn mehr als die Hälfte ihrer Menschen höchstens 25\u00a0km von einer Landgrenze entfernt lebt.",
  shares: "Höchstens {kilometres}\u00a0km von einer Grenze",
  ofPopulation: "der Bevölkerung",
  ofPlaces: "der Orte",
  ofTotal: "{within} von {total}",
  sharesCaption:
    "Anteil auf der Seite jedes Staates, der höchstens {kilometres}\u00a0km von einer Staatsgrenze liegt",
  sharesNote:
    "Anteil = Orte, deren Punkt höchstens {kilometres}\u00a0km von der nächsten Staatsgrenze liegt, nach Einwohnern oder Anzahl, geteilt durch alle Orte dieser Seite. Orte ab 1.000 Einwohnern (GeoNames, CC BY 4.0); ihre Einwohnerzahlen sind verschieden alt.",
  columnSide: "Seite",
  columnPopulation: "Bevölkerung",
  columnPlaces: "Orte",
  point: "Abstand eines Punktes",
  pointHint: "Klicken Sie irgendwo auf die Karte, wählen Sie eine Stadt oder geben Sie Koordinaten ein.",
  pointSpoken: "{distance} bis zur nächsten Staatsgrenze ({country})",
  pointOutside:
    "{position} liegt außerhalb der gezeigten Länder, daher kein Abstand. Wählen Sie einen Punkt darin.",
  pointRemove: "Punkt entfernen",
  chooseCity: "Von einer Stadt aus messen",
  noCity: "Stadt wählen",
  coordinates: "Koordinaten: Breite, Länge",
  measure: "Messen",
  problem_format: "Bitte zwei Zahlen eingeben, zuerst die Breite, zum Beispiel 50.78, 6.08.",
  problem_latitude: "Die Breite, die erste Zahl, muss zwischen −85 und 85 liegen.",
  problem_longitude: "Die Länge, die zweite Zahl, muss zwischen −180 und 180 liegen.",
  units: "Einheiten nach Abstand",
  unitsCaption: "Abstand der NUTS-3-Einheiten zur nächsten Staatsgrenze",
  columnUnit: "Einheit",
  columnLabelPoint: "Von innen",
  columnOutline: "Vom Umriss",
  towards: "am nächsten: {country}",
  showAllUnits: "Alle {count, number} Einheiten zeigen",
  accuracy: "Wie genau ist das?",
  accuracyText:
    "Die Abstände sind geodätisch auf dem Ellipsoid WGS 84, auf 0,1\u00a0% gleich einer unabhängigen Berechnung, und gemessen bis zu Staatsgrenzen im Maßstab 1:3 Millionen. Die vereinfachte Grenze kann einige hundert Meter neben der wirklichen liegen: Unmittelbar an der Grenze sagt ein Abstand wenig. Die Küste ist keine Grenze.",
};
