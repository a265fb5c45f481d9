import { useEffect, useState } from "react";
import type { LazyCode } from "./lazy-code";

interface Arrival<Code> {
  readonly code: Code | null;
  readonly failure: Error | null;
}

/**
 * Code that is loaded when a component first needs it; null until it has come. When it does not come, drawing
 * throws, and an ErrorBoundary around turns that into a sentence and another try.
 */
export function useCode<Code>(source: LazyCode<Code>): Code | null {
  const [{ code, failure }, setArrival] = useState<Arrival<Code>>(() => ({
    code: source.current(),
    failure: null,
  }));
  const isMissing = code === null;
  useEffect(() => {
    let isOver = false;
    const settle = (arrival: Arrival<Code>) => {
      if (!isOver) setArrival(arrival);
    };
    if (isMissing)
      source.load().then(
        (loaded) => settle({ code: loaded, failure: null }),
        (error: unknown) => settle({ code: null, failure: error instanceof Error ? error : new Error() }),
      );
    return () => {
      isOver = true;
    };
  }, [source, isMissing]);
  if (failure) throw failure;
  return code;
}
