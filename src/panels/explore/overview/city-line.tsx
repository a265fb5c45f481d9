import { joinParts } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";
import type { City } from "../../../model/city";
import { useBorderDistances } from "../../../state/border-distances";
import { hover, isSameFeature, select, useSelection, type Selection } from "../../../state/selection";
import { ListButton } from "../../ui/list-button";
import { CityName } from "./city-name";

interface CityLineProps {
  readonly city: City;
  readonly figure: "population" | "distance";
}

/** Functions named in the line; the sheet has them all. */
const FUNCTIONS = 2;

/** One city as a line to choose. */
export function CityLine({ city, figure }: CityLineProps) {
  const { t, format } = useSpeech();
  const self: Selection = { kind: "city", id: city.id };
  const isHovered = useSelection(({ hovered }) => isSameFeature(hovered, self));
  const distance = useBorderDistances((state) => state.cities?.get(city.id)?.nearest?.distance);
  const functions = city.functions.slice(0, FUNCTIONS).map((name) => t(`vocabulary.function_${name}`));
  const population = city.population === null ? t("explore.noData") : format.number(city.population);
  return (
    <ListButton
      title={<CityName city={city} />}
      detail={joinParts([format.country(city.country), ...functions])}
      figure={figure === "population" ? population : distance === undefined ? "…" : format.distance(distance)}
      isHighlighted={isHovered}
      onClick={() => select(self)}
      onPreview={(isOver) => hover(isOver ? self : null)}
    />
  );
}
