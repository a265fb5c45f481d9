import { useMemo, useState } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import { ClassLine } from "../../indicators/class-legend";
import { CheckboxList } from "../../ui/checkbox-list";
import { Disclosure } from "../../ui/disclosure";
import { Section } from "../../ui/section";
import type { Comparison } from "../comparison/comparison";
import { CategoryBars } from "../figures/category-bars";
import { bandsOf } from "./bands";
import { comparedRows, type ComparedRow } from "./compared-rows";
import { DistributionChart } from "./distribution-chart";
import { DistributionTable } from "./distribution-table";
import { UnitTable } from "./unit-table";

interface UnitsProps {
  readonly comparison: Comparison;
  readonly rows: readonly ComparedRow[];
}

/** Every unit of the compared areas: how they spread, and all of them in a table. */
export function UnitsView({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useSpeech();
  const rows = useMemo(() => comparedRows(comparison), [comparison]);
  const isClass = comparison.choropleth.indicator.quantity === "class";
  return (
    <>
      {isClass ? (
        <CategoryBars comparison={comparison} />
      ) : (
        <DistributionPart comparison={comparison} rows={rows} />
      )}
      <ClassLine choropleth={comparison.choropleth} />
      <Section title={t("indicators.unitTable")} aside={t("indicators.classAreas", { count: rows.length })}>
        <div className="compare-page__scroller">
          <UnitTable comparison={comparison} rows={rows} />
        </div>
      </Section>
    </>
  );
}

function DistributionPart({ comparison, rows }: UnitsProps) {
  const speech = useSpeech();
  const { t } = speech;
  const bands = useMemo(() => bandsOf(comparison, rows, speech), [comparison, rows, speech]);
  const [logarithmic, setLogarithmic] = useState<readonly "value"[]>([]);
  const isPossible = rows.every(({ value }) => value === null || value.value > 0);
  return (
    <>
      <DistributionChart
        comparison={comparison}
        rows={rows}
        bands={bands}
        isLogarithmic={isPossible && logarithmic.length > 0}
      />
      {isPossible ? (
        <CheckboxList
          label={t("compare.scale")}
          isLabelHidden
          options={[{ value: "value", label: t("compare.logarithmic") }]}
          values={logarithmic}
          onToggle={() => setLogarithmic((before) => (before.length > 0 ? [] : ["value"]))}
        />
      ) : null}
      <Disclosure title={t("compare.distributionTable")} look="plain" level={null}>
        <div className="compare-page__scroller">
          <DistributionTable indicator={comparison.choropleth.indicator} bands={bands} />
        </div>
      </Disclosure>
    </>
  );
}
