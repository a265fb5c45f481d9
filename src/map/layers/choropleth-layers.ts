import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "../palette";
import type { ChoroplethScene } from "../scene/scene";

/** Of the areas drawn: those of the units, or NUTS 2 areas; null: no choropleth. */
type Level = ChoroplethScene["level"] | null;

/**
 * Areas in the colour of their class, which is a feature state: another indicator or other classes touch no
 * source. Below them all areas are hatched; where an area has no figure it has no colour, and the hatching shows.
 * Above them those whose figure is of another year or definition are dotted, by a feature state too.
 */
export function choroplethLayers(palette: Palette, level: Level, hasDots: boolean): LayerSpecification[] {
  const visible = (isVisible: boolean) => ({
    visibility: isVisible ? ("visible" as const) : ("none" as const),
  });
  const fills = (id: string, source: string, isVisible: boolean): LayerSpecification => ({
    id,
    type: "fill",
    source,
    layout: visible(isVisible),
    paint: {
      "fill-color": ["to-color", ["feature-state", "fill"], palette.paper],
      "fill-opacity": ["case", ["==", ["feature-state", "fill"], null], 0, 1],
    },
  });
  const dots = (id: string, source: string, isVisible: boolean): LayerSpecification => ({
    id,
    type: "fill",
    source,
    layout: visible(isVisible),
    paint: {
      "fill-pattern": `dots:${palette.ink}:${palette.halo}`,
      "fill-opacity": ["case", ["boolean", ["feature-state", "differs"], false], 1, 0],
    },
  });
  return [
    {
      id: "choropleth-no-data",
      type: "fill",
      source: "units",
      layout: visible(level !== null),
      paint: { "fill-pattern": `hatch:${palette.inkSoft}`, "fill-opacity": NO_DATA_OPACITY },
    },
    fills("choropleth-units", "units", level === 3),
    fills("choropleth-nuts2", "nuts2", level === 2),
    dots("choropleth-dots-units", "units", hasDots && level === 3),
    dots("choropleth-dots-nuts2", "nuts2", hasDots && level === 2),
  ];
}

const NO_DATA_OPACITY = 0.5;
