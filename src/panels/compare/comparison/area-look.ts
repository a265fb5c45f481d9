import type { BaseData } from "../../../model/dataset";
import type { ComparedArea } from "../../../state/compared-units";
import type { AreaKey } from "../../../state/compare";
import type { ColourScheme } from "../../../state/display";

/** How an area is told from the others in every chart: by colour and by sign. */
export interface AreaLook {
  /** `#rrggbb`, at least 3:1 against the page. */
  readonly colour: string;
  /** Place among the areas compared; decides the sign. */
  readonly position: number;
}

/**
 * Each area keeps the accent of its region; where two share one, or have none, the accents of other regions take
 * their place.
 */
export function areaLooks(
  areas: readonly ComparedArea[],
  { regions }: Pick<BaseData, "regions">,
  scheme: ColourScheme,
): ReadonlyMap<AreaKey, AreaLook> {
  const taken = new Set<string>();
  const own = areas.map(({ accent }) => {
    const colour = accent?.[scheme] ?? null;
    if (colour === null || taken.has(colour)) return null;
    taken.add(colour);
    return colour;
  });
  const spare = regions.map(({ accent }) => accent[scheme]).filter((colour) => !taken.has(colour));
  return new Map(
    areas.map(({ key }, position) => [
      key,
      { colour: own[position] ?? spare.shift() ?? "currentColor", position },
    ]),
  );
}
