import type { frame as english } from "../en/frame";

export const frame: Record<keyof typeof english, string> = {
  instructions:
    "Mit den Pfeiltasten geht es von Gebiet zu Gebiet, Eingabe wählt aus, Escape führt zurück. Umschalt mit Pfeiltaste verschiebt die Karte, Plus und Minus zoomen.",
  flow: "{origin} nach {destination}: {people} Pendelnde",
  node: "{name}: {inflow} pendeln ein, {outflow} pendeln aus",
  notRecorded: "nicht erfasst",
};
