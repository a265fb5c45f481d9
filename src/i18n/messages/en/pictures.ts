/** What stands around and in the pictures of the catalogue and of cooperation. */
export const pictures = {
  recordSpot: "Place whose records are listed",
  recordLinesMany: "More than {count, number} partnerships are among the results: their lines are left out.",
  onMap:
    "{count, plural, =0 {None of them has a place} one {# of {all, number} has a place} other {# of {all, number} have a place}} on this part of the map.",
  allOnMap: "All have a place on this part of the map.",
  recordSources: "Sources of the records: {sources}",
  sourcesElsewhere: "Each record names its sources in the atlas.",
  pairTitle: "{first} and {other} side by side",
  lineWidth: "The wider a line, the more commuters.",
  countryAtEdge: "A country beside smaller areas stands at the edge.",
  markedPair: "Marked: {pair}.",
  thinLines: "Thin lines: partnerships of its cities.",
};
