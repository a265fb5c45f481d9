import { useSyncExternalStore } from "react";
import { preferredFlowSet } from "../../../analysis/statistics/select-flows";
import { BETWEEN_PARTS } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";
import type { BorderRegion } from "../../../model/border-region";
import { today } from "../../../model/date-text";
import type { SourceId } from "../../../model/identifiers";
import { useDatasets } from "../../../state/datasets";
import { onShownAddress, shownAddress } from "../../../state/url/shown-address";
import { creditsOf } from "../../data/credits";
import { licenceWords } from "../../data/licence-words";
import { sourceLabel } from "../../data/source-label";
import { useDataset } from "../../data/use-dataset";
import { useEurostatSources } from "../../data/use-eurostat-sources";
import type { IndicatorFigure } from "../portrait-facts";

/** The boundaries' owners want to be named beside every map. */
const MAP_FILES: readonly string[] = ["nuts3-2021-03m.topo.json", "water.topo.json"];

interface SourceLinesProps {
  readonly region: BorderRegion;
  readonly figures: readonly IndicatorFigure[];
}

/** Sources, credits, licence, date and address: what makes the sheet a document. */
export function SourceLines({ region, figures }: SourceLinesProps) {
  const { t, format } = useSpeech();
  const sources = useDataset("sources").data;
  const flows = useDatasets((state) => state.flows.data);
  const manifest = useDatasets((state) => state.manifest);
  const eurostat = useEurostatSources();
  const address = useSyncExternalStore(onShownAddress, shownAddress);
  const ids: readonly SourceId[] = [
    ...eurostat.population,
    ...eurostat.area,
    ...region.sources,
    ...figures.flatMap(({ figure }) => figure.sources),
    ...(flows ? (preferredFlowSet(flows.sets, region.id)?.sources ?? []) : []),
  ];
  const labels = [...new Set(ids.flatMap((id) => sources?.get(id) ?? []).map(sourceLabel))];
  const files = manifest?.files.filter(({ path }) => MAP_FILES.includes(path)) ?? [];
  const credits = creditsOf(files.map(({ attribution }) => attribution));
  const licences = [...new Set(files.map(({ licence }) => licenceWords(licence, t)))];
  return (
    <footer className="portrait__sources">
      <p>
        {t("portrait.sources")}: {[...labels, ...credits].join("; ")}.
      </p>
      {licences.length > 0 ? <p>{t("explore.licence", { licence: licences.join("; ") })}</p> : null}
      <p>
        {t("export.madeOn", { date: format.date(today()) })}
        {BETWEEN_PARTS}
        {address}
      </p>
    </footer>
  );
}
