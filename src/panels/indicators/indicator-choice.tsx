import { useEffect, useMemo } from "react";
import { useSpeech } from "../../i18n/language-provider";
import { indicatorTopics, type Indicator, type IndicatorId } from "../../model/indicator";
import { needIndicators, useIndicatorData } from "../../state/indicator-data";
import { chooseYear, useIndicatorView } from "../../state/indicator-view";
import { SelectField } from "../ui/select-field";

interface IndicatorChoiceProps {
  readonly label: string;
  /** Null: none can be marked as chosen yet. */
  readonly value: IndicatorId | null;
  readonly onChange: (id: IndicatorId) => void;
  /** Leaves out what cannot be used; all by default. */
  readonly isOffered?: (indicator: Indicator) => boolean;
}

/** Every indicator of the tables; null until the list has arrived. Asks for it. */
export function useIndicators(): ReadonlyMap<IndicatorId, Indicator> | null {
  const indicators = useIndicatorData((state) => state.indicators.data);
  useEffect(() => {
    void needIndicators();
  }, []);
  return indicators;
}

/** List of the indicators, grouped by topic. */
export function IndicatorChoice({ label, value, onChange, isOffered }: IndicatorChoiceProps) {
  const { t, language, format } = useSpeech();
  const indicators = useIndicators();
  const groups = useMemo(() => {
    const offered = [...(indicators?.values() ?? [])].filter((one) => isOffered?.(one) ?? true);
    return indicatorTopics
      .map((topic) => ({
        label: t(`indicators.topic_${topic}`),
        options: offered
          .filter((indicator) => indicator.topic === topic)
          .map(({ id, labels, nutsLevel }) => ({
            value: id,
            label:
              nutsLevel === 2 ? t("indicators.levelHint", { label: labels[language] }) : labels[language],
          }))
          .sort((a, b) => format.compare(a.label, b.label)),
      }))
      .filter(({ options }) => options.length > 0);
  }, [indicators, isOffered, t, language, format]);
  if (!indicators) return null;
  return (
    <SelectField
      label={label}
      groups={groups}
      value={value ?? ""}
      onChange={(id) => {
        const chosen = [...indicators.keys()].find((known) => known === id);
        if (chosen) onChange(chosen);
      }}
    />
  );
}

/** Years that have values; only where there are several. */
export function YearChoice({ indicator }: { readonly indicator: Indicator }) {
  const { t } = useSpeech();
  const year = useIndicatorView((state) => state.year);
  const years = useMemo(() => [...new Set(indicator.years)].sort((a, b) => b - a), [indicator]);
  if (years.length < 2) return null;
  const options = years.map((candidate) => ({
    value: String(candidate),
    label:
      candidate === indicator.defaultYear
        ? t("indicators.yearDefault", { year: String(candidate) })
        : String(candidate),
  }));
  return (
    <SelectField
      label={t("indicators.year")}
      groups={[{ label: null, options }]}
      value={String(year ?? indicator.defaultYear)}
      onChange={(text) => chooseYear(Number(text) === indicator.defaultYear ? null : Number(text))}
    />
  );
}
