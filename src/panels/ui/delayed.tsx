import { useEffect, useState, type ReactNode } from "react";

/** Shorter waits are not worth a word. */
const DELAY_MILLISECONDS = 300;

/** Draws its children only when it has been on the page for a while. */
export function Delayed({ children }: { readonly children: ReactNode }) {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsDue(true), DELAY_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return isDue ? children : null;
}
