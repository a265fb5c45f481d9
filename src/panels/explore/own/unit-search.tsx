import { useMemo, useState } from "react";
import { matchNames } from "../../../analysis/statistics/match-names";
import { joinParts } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";
import type { NutsCode } from "../../../model/identifiers";
import { toggleOwnUnit } from "../../../state/own-regions";
import { DatasetGate } from "../../data/dataset-gate";
import type { ComboboxOption } from "../../ui/combobox";
import { LazyCombobox } from "../../ui/lazy-combobox";
import { unitThings, useUnitsOfEurope, type UnitThing } from "./units-of-europe";

/** A state has up to 401 units; further ones come with another letter. */
const LIMIT = 60;

/** Finds any unit of Europe and takes it in, or out again. */
export function UnitSearch({ chosen }: { readonly chosen: readonly NutsCode[] }) {
  const { t, format } = useSpeech();
  const units = useUnitsOfEurope();
  const [query, setQuery] = useState("");
  const matches = useMemo(
    () => matchNames(query, unitThings(units, format), LIMIT).map(({ thing }) => thing),
    [units, format, query],
  );
  const toOption = ({ key, unit, latin }: UnitThing): ComboboxOption => ({
    key,
    label: unit.name,
    detail: joinParts([
      ...(latin === null ? [] : [latin]),
      unit.code,
      format.country(unit.country),
      ...(chosen.includes(unit.code) ? [t("own.optionChosen")] : []),
    ]),
  });
  return (
    <div>
      <LazyCombobox
        label={t("own.search")}
        placeholder={t("own.searchHint")}
        options={matches.map(toOption)}
        query={query}
        onQueryChange={setQuery}
        emptyText={t("own.searchNothing", { query: query.trim() })}
        countText={t("explore.searchCount", { count: matches.length })}
        onChoose={(key) => {
          const found = matches.find((thing) => thing.key === key);
          if (found) toggleOwnUnit(found.unit.code);
          setQuery("");
        }}
      />
      <DatasetGate name="europe" what={t("own.europe")}>
        {() => null}
      </DatasetGate>
    </div>
  );
}
