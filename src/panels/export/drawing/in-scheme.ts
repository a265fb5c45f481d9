import { flushSync } from "react-dom";
import {
  chooseColourScheme,
  effectiveColourScheme,
  useDisplay,
  type ColourScheme,
} from "../../../state/display";

/**
 * Reads the page in other colours than those shown. All happens within one task, so that nobody sees the change; the
 * choice of the visitor is put back whatever happens.
 */
export function inScheme<Answer>(scheme: ColourScheme, read: () => Answer): Answer {
  const display = useDisplay.getState();
  if (effectiveColourScheme(display) === scheme) return read();
  flushSync(() => chooseColourScheme(scheme));
  try {
    return read();
  } finally {
    flushSync(() => chooseColourScheme(display.colourScheme));
  }
}
