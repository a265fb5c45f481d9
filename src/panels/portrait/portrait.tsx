import { summariseRegion } from "../../analysis/statistics/summarise-region";
import { joinParts } from "../../i18n/join-parts";
import { useSpeech } from "../../i18n/language-provider";
import { IndicatorTable } from "./parts/indicator-table";
import { FlowLines } from "./parts/flow-lines";
import { KeyNumbers } from "./parts/key-numbers";
import { PartnerAreas } from "./parts/partner-areas";
import { SourceLines } from "./parts/source-lines";
import type { PortraitPageProps, PortraitPartProps } from "./portrait-props";
import { useRegionFigures } from "./use-region-figures";
import "./portrait.css";

/** The sheet of paper: black on white whatever the colours of the page are. */
export function Portrait({
  region,
  index,
  renderMap,
}: PortraitPartProps & Pick<PortraitPageProps, "renderMap">) {
  const { t, language } = useSpeech();
  const figures = useRegionFigures(region, index);
  const summary = summariseRegion(region, index.units);
  const name = region.names[language];
  return (
    <article className="portrait">
      <header>
        <h2 className="portrait__name">{name}</h2>
        <p className="portrait__lead">{region.subtitles[language]}</p>
      </header>
      <div className="portrait__top">
        <div className="portrait__map">
          {renderMap({ region: region.id, label: t("portrait.map", { region: name }) })}
        </div>
        <KeyNumbers region={region} index={index} summary={summary} />
      </div>
      <IndicatorTable figures={figures} />
      <div className="portrait__columns">
        <PartnerAreas region={region} index={index} />
        <div className="portrait__stack">
          <FlowLines region={region} index={index} />
          <Networks region={region} index={index} />
        </div>
      </div>
      <SourceLines region={region} figures={figures === "failed" ? [] : (figures ?? [])} />
    </article>
  );
}

function Networks({ region, index }: PortraitPartProps) {
  const { t } = useSpeech();
  const networks = index.base.networks.filter(({ regions }) => regions.includes(region.id));
  if (networks.length === 0) return null;
  return (
    <section>
      <h3 className="portrait__heading">{t("portrait.networks")}</h3>
      <p className="portrait__text">{joinParts(networks.map(({ name }) => name))}</p>
    </section>
  );
}
