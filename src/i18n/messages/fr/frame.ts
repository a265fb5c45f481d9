import type { frame as english } from "../en/frame";

export const frame: Record<keyof typeof english, string> = {
  instructions:
    "Les flèches mènent d’un territoire à l’autre, Entrée sélectionne, Échap revient en arrière. Majuscule et flèche déplacent la carte, plus et moins changent l’échelle.",
  flow: "{origin} vers {destination}\u00a0: {people} navetteurs",
  node: "{name}\u00a0: entrants {inflow}, sortants {outflow}",
  notRecorded: "non relevé",
};
