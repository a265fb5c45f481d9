import { useMemo } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import { clearFilters, countFilters, toggleFilter, useFilters } from "../../../state/filters";
import { Button } from "../../ui/button";
import { CheckboxList } from "../../ui/checkbox-list";
import { Disclosure } from "../../ui/disclosure";
import { useBaseIndex, type BaseIndex } from "../../data/base-index";
import { countOptions, type OptionCounts } from "./count-options";
import { WithinFilter } from "./within-filter";
import "./filters.css";

/** Criteria for cities; they combine. */
export function Filters() {
  const { t } = useSpeech();
  const index = useBaseIndex();
  const active = countFilters(useFilters());
  if (!index) return null;
  return (
    <div className="filters">
      <Disclosure
        title={t("filters.title")}
        level={null}
        note={active > 0 ? t("filters.active", { count: active }) : undefined}
      >
        <p className="filters__note">{t("filters.hint")}</p>
        <FilterGroups index={index} />
      </Disclosure>
      {active > 0 ? (
        <div className="filters__foot">
          <Button look="link" onClick={clearFilters}>
            {t("filters.clear")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function FilterGroups({ index }: { readonly index: BaseIndex }) {
  const { t, format, language } = useSpeech();
  const filters = useFilters();
  const counts = useMemo(() => countOptions(index.base.cities, index.units), [index]);
  const optionsOf = <Value extends string>(values: OptionCounts<Value>, label: (value: Value) => string) =>
    [...values].map(([value, count]) => ({ value, label: label(value), count: format.number(count) }));
  const sorted = <Value extends string>(values: OptionCounts<Value>, label: (value: Value) => string) =>
    optionsOf(values, label).sort((a, b) => format.compare(a.label, b.label));
  return (
    <div className="filters__groups">
      <WithinFilter />
      <Disclosure title={t("filters.size")} level={null} note={chosen(filters.size.length)}>
        <CheckboxList
          label={t("filters.size")}
          isLabelHidden
          options={optionsOf(counts.size, (value) => t(`vocabulary.size_${value}`))}
          values={filters.size}
          onToggle={(value) => toggleFilter("size", value)}
        />
        <p className="filters__note">{t("sheet.sizeClassNote")}</p>
      </Disclosure>
      <Disclosure title={t("filters.type")} level={null} note={chosen(filters.type.length)}>
        <CheckboxList
          label={t("filters.type")}
          isLabelHidden
          options={optionsOf(counts.type, (value) => t(`vocabulary.type_${value}`))}
          values={filters.type}
          onToggle={(value) => toggleFilter("type", value)}
        />
      </Disclosure>
      <Disclosure title={t("filters.function")} level={null} note={chosen(filters.function.length)}>
        <CheckboxList
          label={t("filters.function")}
          isLabelHidden
          options={sorted(counts.function, (value) => t(`vocabulary.function_${value}`))}
          values={filters.function}
          onToggle={(value) => toggleFilter("function", value)}
        />
      </Disclosure>
      <Disclosure title={t("filters.network")} level={null} note={chosen(filters.network.length)}>
        <CheckboxList
          label={t("filters.network")}
          isLabelHidden
          options={sorted(counts.network, (value) => index.networks.get(value)?.name ?? value)}
          values={filters.network}
          onToggle={(value) => toggleFilter("network", value)}
        />
      </Disclosure>
      <Disclosure title={t("filters.theme")} level={null} note={chosen(filters.theme.length)}>
        <CheckboxList
          label={t("filters.theme")}
          isLabelHidden
          options={sorted(counts.theme, (value) => index.themes.get(value)?.names[language] ?? value)}
          values={filters.theme}
          onToggle={(value) => toggleFilter("theme", value)}
        />
      </Disclosure>
      <Disclosure title={t("filters.country")} level={null} note={chosen(filters.country.length)}>
        <CheckboxList
          label={t("filters.country")}
          isLabelHidden
          options={sorted(counts.country, format.country)}
          values={filters.country}
          onToggle={(value) => toggleFilter("country", value)}
        />
      </Disclosure>
    </div>
  );
}

function chosen(count: number): string | undefined {
  return count > 0 ? String(count) : undefined;
}
