import { useEffect, useState } from "react";
import { createCanvasMeasure, estimateWidth, type TextMeasure } from "./text-measure";

/** Measure of the page's fonts; a new function whenever fonts have arrived, so that labels are laid out again. */
export function useTextMeasure(): TextMeasure {
  const [measure, setMeasure] = useState<TextMeasure>(() => createCanvasMeasure() ?? estimateWidth);
  useEffect(() => {
    const renew = () => setMeasure(() => createCanvasMeasure() ?? estimateWidth);
    document.fonts.addEventListener("loadingdone", renew);
    return () => document.fonts.removeEventListener("loadingdone", renew);
  }, []);
  return measure;
}
