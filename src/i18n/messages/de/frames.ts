import type { frames as english } from "../en/frames";

/** A view inside the page of another site. */
export const frames: Record<keyof typeof english, string> = {
  list: "Liste",
  listOf: "Was die Karte zeigt, als Listen und Tabellen",
  closeList: "Liste schließen",
  open: "In Grenzatlas öffnen",
  newTab: "öffnet einen neuen Tab",
  hintWheel: "Zoomen mit Strg und Mausrad",
  hintWheelMac: "Zoomen mit ⌘ und Mausrad",
  hintTouch: "Karte mit zwei Fingern bewegen",
  "error_not-understood": "Diese Nachricht ist nicht zu verstehen.",
  "error_not-known": "Hier nicht bekannt: {parts}.",
  "error_not-allowed": "Zu viele Nachrichten auf einmal.",
  error_failed: "Das hat nicht geklappt.",
};
