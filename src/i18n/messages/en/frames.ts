/** A view inside the page of another site. */
export const frames = {
  list: "List",
  listOf: "What the map shows, as lists and tables",
  closeList: "Close the list",
  open: "Open in Grenzatlas",
  newTab: "opens in a new tab",
  hintWheel: "Use Ctrl and the wheel to zoom",
  hintWheelMac: "Use ⌘ and the wheel to zoom",
  hintTouch: "Move the map with two fingers",
  "error_not-understood": "This message is not understood.",
  "error_not-known": "Not known here: {parts}.",
  "error_not-allowed": "Too many messages at once.",
  error_failed: "That did not work.",
};
