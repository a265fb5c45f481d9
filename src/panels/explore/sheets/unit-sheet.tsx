import { BETWEEN_PARTS, joinParts } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";
import type { NutsUnit } from "../../../model/nuts-unit";
import { useBorderDistances } from "../../../state/border-distances";
import { KeyFigure, KeyFigures } from "../../ui/key-figures";
import { Section } from "../../ui/section";
import type { BaseIndex } from "../../data/base-index";
import { CityLine } from "../overview/city-line";
import { SourceList } from "../../data/source-list";
import { SourceNote } from "../../data/source-note";
import { ButtonList } from "../../ui/list-button";
import { NeighbourList } from "./neighbour-list";
import { RegionMemberships } from "./region-memberships";
import { useEurostatSources } from "../../data/use-eurostat-sources";
import "./sheet.css";

interface UnitSheetProps {
  readonly unit: NutsUnit;
  readonly index: BaseIndex;
}

/** Everything the tables know of a NUTS 3 unit. */
export function UnitSheet({ unit, index }: UnitSheetProps) {
  const { t, format } = useSpeech();
  const eurostat = useEurostatSources();
  const cities = index.base.cities.filter((city) => city.unit === unit.code);
  const members = index.base.regions.flatMap((region) =>
    region.members.filter((member) => member.unit === unit.code),
  );
  return (
    <div className="sheet">
      <p className="sheet__text">
        {t("sheet.unitLine", { code: unit.code, country: format.country(unit.country) })}
      </p>
      <Section title={t("sheet.figures")}>
        <KeyFigures>
          <KeyFigure
            value={unit.population === null ? t("explore.noData") : format.number(unit.population)}
            look={unit.population === null ? "words" : "number"}
            label={t("sheet.inhabitants")}
            note={
              <>
                {joinParts([unit.populationYear, ...flagWords(unit, t)])}
                {BETWEEN_PARTS}
                <SourceNote ids={eurostat.population} />
              </>
            }
          />
          <KeyFigure
            value={unit.area === null ? t("explore.noData") : format.number(unit.area)}
            look={unit.area === null ? "words" : "number"}
            unit={unit.area === null ? undefined : "km²"}
            label={t("sheet.area")}
            note={<SourceNote ids={eurostat.area} />}
          />
          {unit.urbanRuralType ? (
            <KeyFigure
              value={t(`vocabulary.type_${unit.urbanRuralType}`)}
              look="words"
              label={t("sheet.urbanRuralType")}
              note={<SourceNote ids={eurostat.typology} />}
            />
          ) : null}
        </KeyFigures>
      </Section>
      <UnitDistance unit={unit} />
      <RegionMemberships unit={unit.code} index={index} isUnitSheet />
      {cities.length > 0 ? (
        <Section title={t("sheet.citiesInside")} aside={format.number(cities.length)}>
          <ButtonList label={t("sheet.citiesInside")}>
            {cities.map((city) => (
              <li key={city.id}>
                <CityLine city={city} figure="population" />
              </li>
            ))}
          </ButtonList>
        </Section>
      ) : null}
      <NeighbourList unit={unit} index={index} />
      <SourceList
        ids={[
          ...members.flatMap(({ sources }) => sources),
          ...eurostat.population,
          ...eurostat.area,
          ...eurostat.typology,
        ]}
      />
    </div>
  );
}

function UnitDistance({ unit }: { readonly unit: NutsUnit }) {
  const { t, format } = useSpeech();
  const distance = useBorderDistances((state) => state.units?.get(unit.code));
  if (!distance) return null;
  return (
    <Section title={t("sheet.borderDistance")}>
      <KeyFigures>
        <KeyFigure
          value={format.distance(distance.fromLabelPoint)}
          label={t("sheet.fromLabelPoint", { country: format.country(distance.neighbour) })}
        />
        {distance.fromOutline === 0 ? (
          <KeyFigure value="0" unit="km" label={t("sheet.touchesBorder")} />
        ) : (
          <KeyFigure value={format.distance(distance.fromOutline)} label={t("sheet.fromOutline")} />
        )}
      </KeyFigures>
      <p className="sheet__note">{t("sheet.unitDistanceNote")}</p>
    </Section>
  );
}

function flagWords({ populationFlag }: NutsUnit, t: ReturnType<typeof useSpeech>["t"]): string[] {
  return populationFlag
    .split(";")
    .filter((flag) => flag !== "")
    .map((flag) => t("vocabulary.eurostatFlag", { flag }));
}
