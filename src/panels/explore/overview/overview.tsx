import { useSpeech } from "../../../i18n/language-provider";
import type { BaseIndex } from "../../data/base-index";
import { Section } from "../../ui/section";
import { OwnRegionStart } from "../own/own-region-start";
import { CityList } from "./city-list";
import { RegionList } from "./region-list";

/** Nothing is selected: the regions, then all cities. */
export function Overview({ index }: { readonly index: BaseIndex }) {
  const { t } = useSpeech();
  return (
    <>
      <Section title={t("explore.regions")} level={2}>
        <RegionList index={index} />
        <p className="city-list__note">{t("explore.regionPopulationNote")}</p>
        <OwnRegionStart />
      </Section>
      <CityList title={t("explore.cities")} cities={index.base.cities} />
    </>
  );
}
