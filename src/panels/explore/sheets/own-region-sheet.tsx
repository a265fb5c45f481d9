import { summariseRegion } from "../../../analysis/statistics/summarise-region";
import { useSpeech } from "../../../i18n/language-provider";
import type { BorderRegion } from "../../../model/border-region";
import { editOwnRegion } from "../../../state/own-regions";
import type { BaseIndex } from "../../data/base-index";
import { SourceList } from "../../data/source-list";
import { Button } from "../../ui/button";
import { Section } from "../../ui/section";
import { CityList } from "../overview/city-list";
import { KeptInLink } from "../own/kept-in-link";
import { PartnerAreaList } from "./partner-area-list";
import { PortraitLink } from "./portrait-link";
import { RegionFigures } from "./region-figures";
import { useEurostatSources } from "../../data/use-eurostat-sources";
import "./sheet.css";

interface OwnRegionSheetProps {
  readonly region: BorderRegion;
  readonly index: BaseIndex;
}

/** What is known of a set of units that the visitor has put together. */
export function OwnRegionSheet({ region, index }: OwnRegionSheetProps) {
  const { t, language } = useSpeech();
  const summary = summariseRegion(region, index.units);
  const cities = index.base.cities.filter(({ regions }) => regions.includes(region.id));
  const eurostat = useEurostatSources();
  return (
    <div className="sheet">
      <p className="sheet__lead">
        {t("own.unitsIn", { count: summary.units, states: region.subtitles[language] })}
      </p>
      <KeptInLink />
      <div>
        <Button onClick={() => editOwnRegion(region.id)}>{t("own.edit")}</Button>
      </div>
      <RegionFigures region={region} summary={summary} cities={cities.length} />
      <PortraitLink />
      <PartnerAreaList region={region} index={index} />
      {cities.length > 0 ? (
        <CityList key={region.id} title={t("explore.cities")} cities={cities} />
      ) : (
        <Section title={t("explore.cities")}>
          <p className="sheet__text">{t("own.noCities")}</p>
        </Section>
      )}
      <SourceList ids={[...eurostat.population, ...eurostat.area]} />
    </div>
  );
}
