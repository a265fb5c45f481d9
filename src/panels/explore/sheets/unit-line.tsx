import type { ReactNode } from "react";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { NutsCode } from "../../../model/identifiers";
import type { NutsUnit } from "../../../model/nuts-unit";
import { hover, isSameFeature, select, useSelection, type Selection } from "../../../state/selection";
import { ListButton } from "../../ui/list-button";
import type { BaseIndex } from "../../data/base-index";
import { useUnits } from "../../data/use-units";

interface UnitLineProps {
  readonly code: NutsCode;
  readonly index: BaseIndex;
  readonly detail?: ReactNode;
}

/** One NUTS 3 unit as a line to choose: name, population, what is special. */
export function UnitLine({ code, index, detail }: UnitLineProps) {
  const speech = useSpeech();
  const { t, format } = speech;
  const self: Selection = { kind: "unit", id: code };
  const isHovered = useSelection(({ hovered }) => isSameFeature(hovered, self));
  const unit = useUnits([code], index)(code);
  const population = unit?.population ?? null;
  // Beyond the detailed countries there is neither an area to point at nor a sheet.
  if (!index.units.has(code))
    return (
      <p className="sheet__text">
        {unit === undefined ? code : `${unit.name} (${code}), ${inhabitantsOf(unit, speech)}`}
      </p>
    );
  return (
    <ListButton
      title={unit?.name ?? code}
      detail={detail}
      figure={population === null ? t("explore.noData") : format.number(population)}
      isHighlighted={isHovered}
      onClick={() => select(self)}
      onPreview={(isOver) => hover(isOver ? self : null)}
    />
  );
}

function inhabitantsOf({ population, populationYear }: NutsUnit, { t, format }: Speech): string {
  if (population === null || populationYear === null) return t("map.noPopulation");
  return t("map.inhabitantsYear", { people: format.number(population), year: String(populationYear) });
}
