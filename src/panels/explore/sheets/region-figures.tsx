import type { RegionSummary, UnitSum } from "../../../analysis/statistics/summarise-region";
import { BETWEEN_PARTS, joinParts } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";
import type { BorderRegion } from "../../../model/border-region";
import { Fact, FactList } from "../../ui/fact-list";
import { KeyFigure, KeyFigures } from "../../ui/key-figures";
import { Section } from "../../ui/section";
import { yearSpan } from "../../data/year-span";
import { SourceNote } from "../../data/source-note";
import { useEurostatSources } from "../../data/use-eurostat-sources";

interface RegionFiguresProps {
  readonly region: BorderRegion;
  readonly summary: RegionSummary;
  readonly cities: number;
}

/** Key figures: what the region states of itself beside what its units add up to. */
export function RegionFigures({ region, summary, cities }: RegionFiguresProps) {
  const { t, format } = useSpeech();
  const eurostat = useEurostatSources();
  const stated = region.populationYear === null ? t("sheet.yearNotStated") : String(region.populationYear);
  return (
    <Section title={t("sheet.figures")}>
      <KeyFigures>
        <SumFigure
          sum={summary.population}
          label={t("sheet.inhabitantsSummed")}
          sources={eurostat.population}
        />
        {region.populationStated === null ? null : (
          <KeyFigure
            value={format.number(region.populationStated)}
            label={t("sheet.inhabitantsStated")}
            note={
              <>
                {stated}
                {BETWEEN_PARTS}
                <SourceNote ids={region.sources} limit={1} />
              </>
            }
          />
        )}
        <SumFigure sum={summary.area} unit="km²" label={t("sheet.areaSummed")} sources={eurostat.area} />
        {region.areaStated === null ? null : (
          <KeyFigure
            value={format.number(region.areaStated)}
            unit="km²"
            label={t("sheet.areaStated")}
            note={
              <>
                {t("sheet.yearNotStated")}
                {BETWEEN_PARTS}
                <SourceNote ids={region.sources} limit={1} />
              </>
            }
          />
        )}
        <KeyFigure
          value={format.number(summary.countries.length)}
          label={t("sheet.states", { count: summary.countries.length })}
          note={format.list(summary.countries.map(format.country).sort(format.compare))}
        />
        <KeyFigure
          value={format.number(summary.units)}
          label={t("sheet.units", { count: summary.units })}
          note={
            summary.partialUnits > 0
              ? t("sheet.unitsInPart", { count: summary.partialUnits })
              : t("sheet.unitsVintage")
          }
        />
        <KeyFigure value={format.number(cities)} label={t("sheet.citiesInTables", { count: cities })} />
      </KeyFigures>
      {region.isOwn ? (
        <p className="sheet__note">{t("own.figuresNote")}</p>
      ) : (
        <div className="sheet__facts">
          <FactList>
            <Fact label={t("sheet.founded")}>{format.date(region.founded)}</Fact>
            <Fact label={t("sheet.seat")}>{region.seat}</Fact>
          </FactList>
        </div>
      )}
    </Section>
  );
}

interface SumFigureProps {
  readonly sum: UnitSum;
  readonly unit?: string;
  readonly label: string;
  readonly sources: Parameters<typeof SourceNote>[0]["ids"];
}

/** A sum over units: never without how many units it covers. */
function SumFigure({ sum, unit, label, sources }: SumFigureProps) {
  const { t, format } = useSpeech();
  if (sum.value === null) return null;
  const facts = [
    yearSpan(sum.years),
    t("sheet.sumOver", { covered: sum.covered, units: sum.units }),
    ...sum.flags.map((flag) => t("vocabulary.eurostatFlag", { flag })),
  ].filter((fact) => fact !== "");
  return (
    <KeyFigure
      value={format.number(sum.value)}
      unit={unit}
      label={label}
      note={
        <>
          {joinParts(facts)}
          {BETWEEN_PARTS}
          <SourceNote ids={sources} />
        </>
      }
    />
  );
}
