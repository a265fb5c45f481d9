import type { RegionSummary, UnitSum } from "../../../analysis/statistics/summarise-region";
import { joinParts } from "../../../i18n/join-parts";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import { yearSpan } from "../../data/year-span";
import type { PortraitPartProps } from "../portrait-props";

interface KeyNumbersProps extends PortraitPartProps {
  readonly summary: RegionSummary;
}

/** Numbers before words, each with what it stands on. */
export function KeyNumbers({ region, index, summary }: KeyNumbersProps) {
  const speech = useSpeech();
  const { t, format } = speech;
  const { population, area, countries, units, partialUnits } = summary;
  const cities = index.base.cities.filter(({ regions }) => regions.includes(region.id)).length;
  const numbers = [
    ...(population.value === null
      ? []
      : [[format.number(population.value), t("sheet.inhabitantsSummed"), sumNote(population, speech)]]),
    ...(area.value === null
      ? []
      : [[format.squareKilometres(area.value), t("sheet.areaSummed"), sumNote(area, speech)]]),
    [
      format.number(countries.length),
      t("sheet.states", { count: countries.length }),
      format.list(countries.map(format.country).sort(format.compare)),
    ],
    [
      format.number(units),
      t("sheet.units", { count: units }),
      partialUnits > 0 ? t("sheet.unitsInPart", { count: partialUnits }) : t("sheet.unitsVintage"),
    ],
    [format.number(cities), t("sheet.citiesInTables", { count: cities }), ""],
    ...(region.founded === "" ? [] : [[format.date(region.founded), t("sheet.founded"), region.seat]]),
  ];
  return (
    <section>
      <h3 className="portrait__heading">{t("portrait.figures")}</h3>
      <dl className="portrait__numbers">
        {numbers.map(([value, label, note]) => (
          <div key={label} className="portrait__number">
            <dt className="portrait__label">{label}</dt>
            <dd className="portrait__value">{value}</dd>
            {note === "" ? null : <dd className="portrait__note">{note}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** "2023 · 68 of 68 units · provisional". */
function sumNote({ years, covered, units, flags }: UnitSum, { t }: Speech): string {
  return joinParts([
    yearSpan(years),
    t("sheet.sumOver", { covered, units }),
    ...flags.map((flag) => t("vocabulary.eurostatFlag", { flag })),
  ]);
}
