import { citySizeClass } from "../../../analysis/statistics/city-size-class";
import { BETWEEN_PARTS, joinParts } from "../../../i18n/join-parts";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { City } from "../../../model/city";
import { Badge } from "../../ui/badge";
import { Fact, FactList } from "../../ui/fact-list";
import { KeyFigure, KeyFigures } from "../../ui/key-figures";
import { Section } from "../../ui/section";
import type { BaseIndex } from "../../data/base-index";
import { useDataset } from "../../data/use-dataset";
import { useUnits } from "../../data/use-units";
import { SourceNote } from "../../data/source-note";
import { populationSources } from "./population-sources";
import { useEurostatSources } from "../../data/use-eurostat-sources";

interface CityFiguresProps {
  readonly city: City;
  readonly index: BaseIndex;
}

/** Population with its age, and the spatial type. */
export function CityFigures({ city, index }: CityFiguresProps) {
  const speech = useSpeech();
  const { t, format } = speech;
  const { typology } = useEurostatSources();
  const sources = useDataset("sources").data;
  const unit = useUnits([city.unit], index)(city.unit);
  const size = citySizeClass(city.population);
  return (
    <Section title={t("sheet.figures")}>
      <KeyFigures>
        <KeyFigure
          value={city.population === null ? t("explore.noData") : format.number(city.population)}
          look={city.population === null ? "words" : "number"}
          label={t("sheet.inhabitants")}
          note={
            city.population === null ? null : (
              <>
                {populationAge(city, speech)}
                {BETWEEN_PARTS}
                <SourceNote ids={populationSources(city, sources)} limit={1} />{" "}
                {city.populationNote?.isOutdated ? <Badge tone="warn">{t("sheet.outdated")}</Badge> : null}
              </>
            )
          }
        />
        <KeyFigure value={format.country(city.country)} label={t("sheet.country")} look="words" />
      </KeyFigures>
      <div className="sheet__facts">
        <FactList>
          {size === null ? null : (
            <Fact label={t("sheet.sizeClass")} note={t("sheet.sizeClassNote")}>
              {t(`vocabulary.size_${size}`)}
            </Fact>
          )}
          {unit?.urbanRuralType ? (
            <Fact
              label={t("sheet.urbanRuralType")}
              note={
                <>
                  {t("sheet.urbanRuralNote", { unit: unit.name })} <SourceNote ids={typology} />
                </>
              }
            >
              {t(`vocabulary.type_${unit.urbanRuralType}`)}
            </Fact>
          ) : null}
        </FactList>
      </div>
    </Section>
  );
}

/** Year of a city's population, or how old it may be. */
function populationAge(
  { populationYear, populationNote: note }: City,
  { t, format, dataText }: Speech,
): string {
  const year = populationYear === null ? [] : [String(populationYear)];
  if (note === null) return year[0] ?? t("sheet.yearNotStated");
  const date = note.date === null ? "" : format.date(note.date);
  const words = {
    geonames: t("sheet.populationGeonames", { date }),
    insee: t("sheet.populationInsee"),
    dated: t("sheet.populationDated", { date }),
  }[note.kind];
  const others =
    note.geonames === null ? [] : [t("sheet.populationOther", { value: format.number(note.geonames) })];
  return joinParts([...year, words, ...(note.text ? [dataText(note.text)] : []), ...others]);
}
