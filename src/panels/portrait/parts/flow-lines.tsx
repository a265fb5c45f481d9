import { useMemo } from "react";
import { BETWEEN_PARTS } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";
import { flowAreaNames } from "../../data/flow-area-names";
import { useDataset } from "../../data/use-dataset";
import type { PortraitPartProps } from "../portrait-props";
import { largestFlows } from "../portrait-facts";

/** The largest flows of the region's own set of commuters, as its source counts them. */
export function FlowLines({ region }: PortraitPartProps) {
  const speech = useSpeech();
  const { t, format, dataText } = speech;
  const flows = useDataset("flows").data;
  const largest = useMemo(() => (flows ? largestFlows(region, flows) : null), [region, flows]);
  if (!flows || !largest) return null;
  const nameOf = flowAreaNames(new Map(flows.areas.map((area) => [area.id, area])), speech);
  return (
    <section>
      <h3 className="portrait__heading">{t("portrait.flows")}</h3>
      <ul className="portrait__list">
        {largest.flows.map(({ origin, destination, magnitude, source }) => (
          <li key={[origin, destination, source, magnitude].join(">")} className="portrait__line">
            <span>{t("commuters.pair", { origin: nameOf(origin), destination: nameOf(destination) })}</span>
            <span className="portrait__amount">{format.number(magnitude)}</span>
          </li>
        ))}
      </ul>
      <p className="portrait__note">
        {dataText(largest.set.title)}
        {BETWEEN_PARTS}
        {t("sheet.definition", { definition: dataText(largest.set.definition) })}
      </p>
    </section>
  );
}
