import { useEffect } from "react";
import { leaveSelection } from "../state/selection";

/** Escape goes back one step, unless a control has used it. */
export function useEscape(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) leaveSelection();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
