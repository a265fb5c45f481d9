import type { Indicator, IndicatorId } from "../../src/model/indicator";

const names = (text: string) => ({ de: text, fr: text, nl: text, en: text });

/** A rate at NUTS 3, weighted by population. */
export function indicator(part: Partial<Indicator> = {}): Indicator {
  return {
    id: "share_age_65_plus" as IndicatorId,
    labels: names("Share aged 65 and over"),
    unit: "pct",
    unitLabels: names("% of population"),
    unitSymbols: names("%"),
    nutsLevel: 3,
    direction: "neutral",
    topic: "population",
    defaultYear: 2022,
    comparable: "yes",
    formula: null,
    caveat: null,
    sources: [],
    quantity: "rate",
    aggregation: {
      kind: "weighted-mean",
      weight: { kind: "indicator", indicator: "population" as IndicatorId },
    },
    midpoint: null,
    digits: 1,
    categories: [],
    years: [2022],
    seriesYears: [],
    ...part,
  };
}
