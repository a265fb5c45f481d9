import { useEffect } from "react";
import { useDisplay } from "../state/display";

/** The style sheet follows the attribute; without one it follows the system. */
export function useColourSchemeAttribute(): void {
  const chosen = useDisplay((state) => state.colourScheme);
  useEffect(() => {
    if (chosen) document.documentElement.dataset["colourScheme"] = chosen;
    else delete document.documentElement.dataset["colourScheme"];
  }, [chosen]);
  useEffect(() => {
    const query = window.matchMedia("(prefers-color-scheme: dark)");
    const follow = () => useDisplay.setState({ systemColourScheme: query.matches ? "dark" : "light" });
    follow();
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
}
