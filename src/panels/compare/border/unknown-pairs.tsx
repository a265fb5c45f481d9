import type { UnknownDiscontinuity } from "../../../analysis/statistics/indicators/discontinuities";
import { useSpeech } from "../../../i18n/language-provider";
import type { Choropleth } from "../../../state/choropleth";
import type { BaseIndex } from "../../data/base-index";
import { Disclosure } from "../../ui/disclosure";
import { areaNames } from "../../indicators/border/area-names";

interface UnknownPairsProps {
  readonly index: BaseIndex;
  readonly choropleth: Choropleth;
  readonly unknown: readonly UnknownDiscontinuity[];
}

/** Neighbours whose gap is not known, with the side that has no data. */
export function UnknownPairs({ index, choropleth, unknown }: UnknownPairsProps) {
  const { t, format } = useSpeech();
  if (unknown.length === 0) return null;
  const nameOf = areaNames(index, choropleth);
  return (
    <Disclosure title={t("border.unknown")} note={format.number(unknown.length)} level={4}>
      <p className="border__note">{t("border.unknownLead")}</p>
      <ul className="border__unknown">
        {unknown.map(({ areas: [first, second], missing }) => (
          <li key={`${first}|${second}`}>
            {t("border.unknownPair", {
              first: nameOf(first),
              second: nameOf(second),
              missing: format.list(missing.map(nameOf)),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
