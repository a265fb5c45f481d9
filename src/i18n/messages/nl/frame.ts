import type { frame as english } from "../en/frame";

export const frame: Record<keyof typeof english, string> = {
  instructions:
    "Met de pijltoetsen gaat u van gebied naar gebied, Enter selecteert, Escape gaat terug. Shift met een pijltoets verschuift de kaart, plus en min zoomen.",
  flow: "{origin} naar {destination}: {people} pendelaars",
  node: "{name}: {inflow} pendelen naar binnen, {outflow} naar buiten",
  notRecorded: "niet geregistreerd",
};
