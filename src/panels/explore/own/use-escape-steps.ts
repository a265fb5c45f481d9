import { useEffect } from "react";
import { pickOnMap, stopEditing, useOwnRegions } from "../../../state/own-regions";

/**
 * Escape turns picking off first and closes the editor then; the page would take it as a step back. A search
 * field with a text in it clears that before.
 */
export function useEscapeSteps(): void {
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      const isSearching = event.target instanceof HTMLInputElement && event.target.role === "combobox";
      if (event.key !== "Escape" || (isSearching && event.target.value !== "")) return;
      event.preventDefault();
      if (useOwnRegions.getState().isPicking) pickOnMap(false);
      else stopEditing();
    };
    window.addEventListener("keydown", step, true);
    return () => window.removeEventListener("keydown", step, true);
  }, []);
}
