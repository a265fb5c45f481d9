import { summariseRegion } from "../../../analysis/statistics/summarise-region";
import { useSpeech } from "../../../i18n/language-provider";
import type { BorderRegion } from "../../../model/border-region";
import { ExternalLink } from "../../ui/external-link";
import { Section } from "../../ui/section";
import type { BaseIndex } from "../../data/base-index";
import { CityList } from "../overview/city-list";
import { SourceList } from "../../data/source-list";
import { SourceNote } from "../../data/source-note";
import { InstitutionList } from "./institution-list";
import { NetworkList } from "./network-list";
import { PartnerAreaList } from "./partner-area-list";
import { PortraitLink } from "./portrait-link";
import { RegionFigures } from "./region-figures";
import { useEurostatSources } from "../../data/use-eurostat-sources";
import "./sheet.css";

interface RegionSheetProps {
  readonly region: BorderRegion;
  readonly index: BaseIndex;
}

/** Everything the tables know of a border region. */
export function RegionSheet({ region, index }: RegionSheetProps) {
  const { t, dataText, language } = useSpeech();
  const summary = summariseRegion(region, index.units);
  const cities = index.base.cities.filter(({ regions }) => regions.includes(region.id));
  const networks = index.base.networks.filter(({ regions }) => regions.includes(region.id));
  const eurostat = useEurostatSources();
  const sources = [
    ...region.sources,
    ...region.members.flatMap((member) => member.sources),
    ...region.institutions.flatMap((institution) => institution.sources),
    ...eurostat.population,
    ...eurostat.area,
  ];
  return (
    <div className="sheet">
      <div>
        <p className="sheet__lead">{region.subtitles[language]}</p>
        {region.website === "" ? null : (
          <p className="sheet__site">
            <ExternalLink
              address={region.website}
              text={t("sheet.ownSite", { site: siteName(region.website) })}
              warning={t("explore.externalSite")}
            />
          </p>
        )}
      </div>
      <RegionFigures region={region} summary={summary} cities={cities.length} />
      <PortraitLink />
      <Section title={t("sheet.perimeter")}>
        <p className="sheet__text">
          {t("sheet.perimeterDefinition", {
            whole: summary.units - summary.partialUnits,
            partial: summary.partialUnits,
          })}
        </p>
        <p className="sheet__text">{dataText(region.note)}</p>
        <p className="sheet__note">
          <SourceNote ids={region.sources} limit={region.sources.length} />
        </p>
      </Section>
      <PartnerAreaList region={region} index={index} />
      <InstitutionList institutions={region.institutions} />
      <NetworkList networks={networks} />
      <CityList key={region.id} title={t("explore.cities")} cities={cities} />
      <SourceList ids={sources} />
    </div>
  );
}

/** "euregio-mr.info" of "https://www.euregio-mr.info/". */
function siteName(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}
