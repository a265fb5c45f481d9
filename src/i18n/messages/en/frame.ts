/** What the map says before everything else has come. */
export const frame = {
  instructions:
    "Arrow keys walk from area to area, Enter selects, Escape goes back. Shift and an arrow key move the map, plus and minus zoom.",
  flow: "{origin} to {destination}: {people} commuters",
  node: "{name}: {inflow} commute in, {outflow} commute out",
  notRecorded: "not recorded",
};
