import { useEffect } from "react";
import { leaveRecord } from "../state/catalogue";
import { useCompare } from "../state/compare";
import { leaveSelection } from "../state/selection";

/** Escape goes back one step, unless a control has used it. */
export function useEscape(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) goBack();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function goBack(): void {
  if (useCompare.getState().page === "catalogue") leaveRecord();
  else leaveSelection();
}
