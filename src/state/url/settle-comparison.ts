import type { BaseData } from "../../model/dataset";
import type { Indicator, IndicatorId } from "../../model/indicator";
import { comparableAreas } from "../compared-units";
import { DEFAULT_INDICATOR } from "../indicator-view";
import type { Notice } from "../notices";
import type { Address } from "./address";
import type { DecodedAddress } from "./decode";

/** True: the list of indicators has to be loaded before the address can be judged. */
export function needsIndicators({ indicatorView: { indicator, second, year } }: Address): boolean {
  return indicator !== null || second !== null || year !== null;
}

/**
 * Leaves out areas and indicators that no table knows, and a year the indicator has no values of, each with a notice; the rest of the comparison stays.
 *
 * @param indicators null: not loaded, so indicators are kept unjudged
 */
export function settleComparison(
  { address, notices }: DecodedAddress,
  base: BaseData,
  indicators: ReadonlyMap<IndicatorId, Pick<Indicator, "years">> | null,
): DecodedAddress {
  const fresh: Notice[] = [];
  const ignore = (key: string, value: string) => fresh.push({ kind: "address-part-ignored", key, value });
  const comparable = comparableAreas(base);
  const areas = address.compare.areas.filter((key) => {
    if (!comparable.has(key)) ignore("areas", key);
    return comparable.has(key);
  });
  const judge = (key: "indicator" | "second"): IndicatorId | null => {
    const id = address.indicatorView[key];
    if (id === null || indicators === null || indicators.has(id)) return id;
    ignore(key, id);
    return null;
  };
  const indicator = judge("indicator");
  const judgeYear = (): number | null => {
    const { year } = address.indicatorView;
    const years = indicators?.get(indicator ?? DEFAULT_INDICATOR)?.years;
    if (year === null || !years || years.includes(year)) return year;
    ignore("year", String(year));
    return null;
  };
  return {
    address: {
      ...address,
      compare: { ...address.compare, areas },
      indicatorView: { ...address.indicatorView, indicator, second: judge("second"), year: judgeYear() },
    },
    notices: [...notices, ...fresh],
  };
}
