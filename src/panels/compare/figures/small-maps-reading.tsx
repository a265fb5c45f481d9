import { useMemo } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import type { NutsCode } from "../../../model/identifiers";
import { areaOfUnit } from "../../../state/choropleth";
import { leaveSelection, select, useSelection } from "../../../state/selection";
import { Readout } from "../../chart/readout";
import { areaName } from "../../indicators/area-name";
import { LiveRegion } from "../../ui/live-region";
import { SelectField } from "../../ui/select-field";
import type { Comparison } from "../comparison/comparison";
import { comparedRows } from "../units/compared-rows";
import { unitWords } from "../units/unit-words";

interface ReadingProps {
  readonly comparison: Comparison;
}

/**
 * What the maps show of the area that is pointed at anywhere, else of the selected one: name, value, year, flags, or why
 * there is no value. The list is the way without a pointer.
 */
export function SmallMapsReading({ comparison }: ReadingProps) {
  const speech = useSpeech();
  const { choropleth, common, index } = comparison;
  const hovered = useSelection((state) => (state.hovered?.kind === "unit" ? state.hovered.id : null));
  const selected = useSelection(({ selection }) => (selection?.kind === "unit" ? selection.id : null));
  const read = hovered ?? selected;
  const wordsOf = (unit: NutsCode) => {
    const code = areaOfUnit(choropleth, unit);
    const name = nameOf(code, comparison);
    return unitWords({ code, name, value: choropleth.values.get(code) ?? null }, choropleth, common, speech);
  };
  const isKnown = read !== null && (index.units.has(read) || choropleth.nuts2 !== null);
  return (
    <div className="small-maps__reading">
      <UnitChoice comparison={comparison} />
      <Readout text={isKnown ? wordsOf(read) : null} hint={speech.t("compare.readAreaHint")} />
      <LiveRegion message={selected === null ? "" : wordsOf(selected)} />
    </div>
  );
}

/** Every area on the maps by name, under the compared area it belongs to. */
function UnitChoice({ comparison }: ReadingProps) {
  const speech = useSpeech();
  const { t, format } = speech;
  const { areas, choropleth } = comparison;
  const selected = useSelection(({ selection }) => (selection?.kind === "unit" ? selection.id : null));
  const groups = useMemo(() => {
    const rows = comparedRows(comparison);
    return areas.map((area) => ({
      label: areaName(area, speech),
      options: rows
        .filter((row) => row.areas[0]?.key === area.key)
        .map(({ code, name }) => ({
          value: code,
          label: name === code ? code : `${name} (${code})`,
        }))
        .sort((a, b) => format.compare(a.label, b.label)),
    }));
  }, [comparison, areas, speech, format]);
  const code = selected === null ? "" : areaOfUnit(choropleth, selected);
  const isListed = groups.some(({ options }) => options.some(({ value }) => value === code));
  return (
    <SelectField
      label={t("compare.readArea")}
      look="inline"
      groups={[{ label: null, options: [{ value: "", label: t("compare.readAreaNone") }] }, ...groups]}
      value={isListed ? code : ""}
      onChange={(text) => {
        if (text === "") leaveSelection();
        else select({ kind: "unit", id: text as NutsCode });
      }}
    />
  );
}

function nameOf(code: NutsCode, { index, choropleth: { nuts2 } }: Comparison): string {
  return index.units.get(code)?.name ?? nuts2?.names.get(code) ?? code;
}
