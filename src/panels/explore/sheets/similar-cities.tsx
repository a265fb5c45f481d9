import { useMemo } from "react";
import {
  similarCities,
  type AssumedPart,
  type CityTraits,
  type LikenessPart,
  type SimilarCity,
} from "../../../analysis/statistics/indicators/similar-cities";
import { joinParts } from "../../../i18n/join-parts";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { CityDistance } from "../../../model/border-distance";
import type { City } from "../../../model/city";
import type { CityId } from "../../../model/identifiers";
import { useBorderDistances } from "../../../state/border-distances";
import { memoizeLast } from "../../../state/memoize-last";
import { hover, isSameFeature, select, useSelection } from "../../../state/selection";
import type { BaseIndex } from "../../data/base-index";
import { Delayed } from "../../ui/delayed";
import { Disclosure } from "../../ui/disclosure";
import { ListButton } from "../../ui/list-button";
import { Section } from "../../ui/section";
import { CityName } from "../overview/city-name";
import "./similar-cities.css";

interface SimilarCitiesProps {
  readonly city: City;
  readonly index: BaseIndex;
}

/** How many are listed. */
const TOP = 5;

/** Cities outside the regions lie far from the rest and would make all distances alike. */
const traitsOf = memoizeLast(
  (
    { base, units }: BaseIndex,
    city: CityId,
    distances: ReadonlyMap<CityId, CityDistance> | null,
  ): readonly CityTraits[] =>
    base.cities
      .filter(({ id, regions }) => regions.length > 0 || id === city)
      .map(({ id, population, unit, functions, networks }) => ({
        city: id,
        distance: distances?.get(id)?.nearest?.distance ?? null,
        population,
        spatialType: unit === null ? null : (units.get(unit)?.urbanRuralType ?? null),
        functions,
        networks,
      })),
);

/** The cities most alike by distance, size, spatial type, functions and networks, each with the reasons. */
export function SimilarCities({ city, index }: SimilarCitiesProps) {
  const { t, language } = useSpeech();
  const distances = useBorderDistances((state) => state.cities);
  const hasFailed = useBorderDistances((state) => state.status === "failed") && distances === null;
  const isReady = distances !== null || hasFailed;
  const similar = useMemo(
    () => (isReady ? similarCities(city.id, traitsOf(index, city.id, distances), TOP) : []),
    [city, index, distances, isReady],
  );
  const name = city.names[language];
  if (!isReady)
    return (
      <Section title={t("similar.title")}>
        <Delayed>
          <p role="status">{t("similar.computing")}</p>
        </Delayed>
      </Section>
    );
  return (
    <Section title={t("similar.title")}>
      <p className="sheet__text">{t(similar.length > 0 ? "similar.lead" : "similar.none", { city: name })}</p>
      {hasFailed ? <p className="sheet__note">{t("similar.withoutDistances")}</p> : null}
      <ol className="similar-cities">
        {similar.map((likeness) => {
          const other = index.cities.get(likeness.city);
          return other ? (
            <li key={other.id} className="similar-cities__city">
              <SimilarCityEntry city={other} likeness={likeness} index={index} />
            </li>
          ) : null;
        })}
      </ol>
      <Disclosure title={t("similar.method")} look="plain" level={null}>
        <p className="sheet__note">{t("similar.methodText")}</p>
      </Disclosure>
    </Section>
  );
}

interface SimilarCityEntryProps extends SimilarCitiesProps {
  readonly likeness: SimilarCity;
}

function SimilarCityEntry({ city, likeness, index }: SimilarCityEntryProps) {
  const speech = useSpeech();
  const { t, format, language } = speech;
  const reference = { kind: "city", id: city.id } as const;
  const isHovered = useSelection((state) => isSameFeature(state.hovered, reference));
  const { parts, assumed } = likeness;
  return (
    <>
      <ListButton
        title={<CityName city={city} />}
        detail={joinParts([
          format.country(city.country),
          ...(assumed.length > 0
            ? [t("similar.known", { known: parts.length, all: parts.length + assumed.length })]
            : []),
        ])}
        figure={t("similar.alike", { share: format.percent(likeness.similarity) })}
        isHighlighted={isHovered}
        onClick={() => select(reference)}
        onPreview={(isOver) => hover(isOver ? reference : null)}
      />
      <Disclosure title={t("similar.reasons", { city: city.names[language] })} look="plain" level={null}>
        <ul className="similar-cities__reasons">
          {parts.map((part) => (
            <li key={part.key}>
              {t("similar.partShare", {
                reason: reasonText(part, index, speech),
                share: format.percent(part.similarity),
              })}
            </li>
          ))}
        </ul>
        {assumed.length > 0 ? (
          <p className="sheet__note">
            {t("similar.assumed", { parts: format.list(assumed.map((part) => assumedText(part, speech))) })}
          </p>
        ) : null}
      </Disclosure>
    </>
  );
}

/** "functions (19 %)". */
function assumedText({ key, similarity }: AssumedPart, { t, format }: Speech): string {
  return t("similar.assumedPart", { part: t(`similar.part_${key}`), share: format.percent(similarity) });
}

/** One part of the likeness with both values. */
function reasonText(part: LikenessPart, index: BaseIndex, { t, format }: Speech): string {
  switch (part.key) {
    case "distance": {
      const [own, other] = part.values;
      return t("similar.distance", { own: format.distance(own), other: format.distance(other) });
    }
    case "size": {
      const [own, other] = part.values;
      return t("similar.size", { own: format.number(own), other: format.number(other) });
    }
    case "spatial-type": {
      const [own, other] = part.values.map((type) => t(`vocabulary.type_${type}`));
      return own === other
        ? t("similar.sameType", { type: own ?? "" })
        : t("similar.spatial-type", { own: own ?? "", other: other ?? "" });
    }
    case "functions":
      return part.shared.length === 0
        ? t("similar.noFunctions")
        : t("similar.functions", {
            shared: format.list(part.shared.map((name) => t(`vocabulary.function_${name}`))),
          });
    case "networks":
      return part.shared.length === 0
        ? t("similar.noNetworks")
        : t("similar.networks", {
            shared: format.list(part.shared.map((id) => index.networks.get(id)?.name ?? id)),
          });
  }
}
