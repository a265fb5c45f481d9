import type { frames as english } from "../en/frames";

/** A view inside the page of another site. */
export const frames: Record<keyof typeof english, string> = {
  list: "Lijst",
  listOf: "Wat de kaart toont, als lijsten en tabellen",
  closeList: "Lijst sluiten",
  open: "Openen in Grenzatlas",
  newTab: "opent in een nieuw tabblad",
  hintWheel: "Zoomen met Ctrl en muiswiel",
  hintWheelMac: "Zoomen met ⌘ en muiswiel",
  hintTouch: "Beweeg de kaart met twee vingers",
  "error_not-understood": "Dit bericht is niet te begrijpen.",
  "error_not-known": "Hier niet bekend: {parts}.",
  "error_not-allowed": "Te veel berichten tegelijk.",
  error_failed: "Dat is niet gelukt.",
};
