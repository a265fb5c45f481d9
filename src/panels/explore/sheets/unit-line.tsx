import type { ReactNode } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import type { NutsCode } from "../../../model/identifiers";
import { hover, isSameFeature, select, useSelection, type Selection } from "../../../state/selection";
import { ListButton } from "../../ui/list-button";
import type { BaseIndex } from "../../data/base-index";

interface UnitLineProps {
  readonly code: NutsCode;
  readonly index: BaseIndex;
  readonly detail?: ReactNode;
}

/** One NUTS 3 unit as a line to choose: name, population, what is special. */
export function UnitLine({ code, index, detail }: UnitLineProps) {
  const { t, format } = useSpeech();
  const self: Selection = { kind: "unit", id: code };
  const isHovered = useSelection(({ hovered }) => isSameFeature(hovered, self));
  const unit = index.units.get(code);
  const population = unit?.population ?? null;
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
