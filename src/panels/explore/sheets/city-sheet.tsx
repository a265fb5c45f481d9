import { useSpeech } from "../../../i18n/language-provider";
import { Guarded } from "../../../lazy/guarded";
import { lazyPart } from "../../../lazy/lazy-part";
import type { City } from "../../../model/city";
import { Section } from "../../ui/section";
import type { BaseIndex } from "../../data/base-index";
import { SourceList } from "../../data/source-list";
import { CityCommuters } from "./city-commuters";
import { CityDistances } from "./city-distances";
import { CityFigures } from "./city-figures";
import { CityPartners } from "./city-partners";
import { NetworkList } from "./network-list";
import { RegionMemberships } from "./region-memberships";
import { useEurostatSources } from "../../data/use-eurostat-sources";
import "./sheet.css";

const SimilarCities = lazyPart(async () => (await import("./similar-cities")).SimilarCities);

interface CitySheetProps {
  readonly city: City;
  readonly index: BaseIndex;
}

/** Everything the tables know of a city. */
export function CitySheet({ city, index }: CitySheetProps) {
  const { t } = useSpeech();
  const { typology } = useEurostatSources();
  const networks = city.networks.flatMap((id) => index.networks.get(id) ?? []);
  return (
    <div className="sheet">
      <CityFigures city={city} index={index} />
      <CityDistances city={city} index={index} />
      {city.unit === null ? null : <RegionMemberships unit={city.unit} index={index} />}
      {city.functions.length > 0 ? (
        <Section title={t("sheet.functions")}>
          <ul className="sheet__badges">
            {city.functions.map((name) => (
              <li key={name} className="badge">
                {t(`vocabulary.function_${name}`)}
              </li>
            ))}
          </ul>
          <p className="sheet__note">{t("sheet.functionsNote")}</p>
        </Section>
      ) : null}
      <NetworkList networks={networks} />
      <CityPartners city={city} index={index} />
      <CityCommuters city={city} />
      <Guarded>
        <SimilarCities city={city} index={index} />
      </Guarded>
      <SourceList ids={[...city.sources, ...typology]} />
    </div>
  );
}
