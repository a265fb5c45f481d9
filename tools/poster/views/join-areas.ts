import type { MultiPolygon } from "geojson";
import { dissolveAreas } from "../../../src/analysis/statistics/dissolve-areas";
import type { ChoroplethArea, ChoroplethScene, Scene, UnitShape } from "../../../src/map/scene/scene";
import type { CountryCode, NutsCode } from "../../../src/model/identifiers";

/**
 * The same picture from fewer shapes: areas of one colour become one, and so do the units, as countries or, on a
 * choropleth, as what shows through where a figure is missing.
 */
export function joinAreas(scene: Scene, countries: readonly UnitShape[]): Scene {
  const { choropleth, base } = scene;
  return choropleth
    ? { ...scene, base: { ...base, units: unitsBelow(choropleth) }, choropleth: joinClasses(choropleth) }
    : { ...scene, base: { ...base, units: countries } };
}

function joinClasses(choropleth: ChoroplethScene): ChoroplethScene {
  const { areas, fills } = choropleth;
  const shapes = new Map<string, MultiPolygon[]>();
  for (const { code, geometry } of areas) {
    const fill = fills.get(code);
    if (fill !== undefined) shapes.set(fill, [...(shapes.get(fill) ?? []), geometry]);
  }
  const joined = [...shapes].sort().map(([fill, geometries], index) => {
    const code = `class-${index}` as NutsCode;
    return { fill, area: { code, geometry: dissolveAreas(geometries).body } satisfies ChoroplethArea };
  });
  return {
    ...choropleth,
    areas: joined.map(({ area }) => area),
    fills: new Map(joined.map(({ area, fill }) => [area.code, fill])),
  };
}

function unitsBelow({ noData }: ChoroplethScene): readonly UnitShape[] {
  return noData ? [{ code: "" as NutsCode, country: "" as CountryCode, geometry: noData }] : [];
}
