import type { BaseScene } from "../scene/scene";
import { collection, sourceFeature, type SourceData } from "./source-data";

/** Land beyond the shown countries and the borders there; `part` tells them apart. */
export function landSource({ features, borders }: BaseScene["land"]): SourceData {
  return collection([
    ...features.map(({ geometry }, index) => sourceFeature(`land:${index}`, geometry, { part: "land" })),
    sourceFeature("land-borders", borders, { part: "border" }),
  ]);
}

/** Units; the key is the NUTS code. */
export function unitSource(units: BaseScene["units"]): SourceData {
  return collection(units.map(({ code, geometry }) => sourceFeature(code, geometry)));
}

/** Lakes and rivers; `part` tells them apart. */
export function waterSource({ lakes, rivers }: BaseScene["water"]): SourceData {
  return collection([
    ...lakes.features.map(({ geometry }, index) =>
      sourceFeature(`lake:${index}`, geometry, { part: "lake" }),
    ),
    ...rivers.features.map(({ geometry }, index) =>
      sourceFeature(`river:${index}`, geometry, { part: "river" }),
    ),
  ]);
}

/** Hairlines inside the countries and the state borders; `part` tells them apart. */
export function lineSource({ unitMesh, borders }: Pick<BaseScene, "unitMesh" | "borders">): SourceData {
  return collection([
    sourceFeature("unit-mesh", unitMesh, { part: "unit" }),
    ...borders.map(({ countries, geometry }) =>
      sourceFeature(`border:${countries.join("-")}`, geometry, { part: "border" }),
    ),
  ]);
}

/** Bodies (key: region id), partial units and lines between partner areas; `part` tells them apart. */
export function regionSource(regions: BaseScene["regions"]): SourceData {
  return collection(
    regions.flatMap(({ id, colour, body, partnerAreaMesh, partial }) => [
      sourceFeature(id, body, { part: "body", colour }),
      sourceFeature(`${id}:partner-areas`, partnerAreaMesh, { part: "partner-areas", colour }),
      ...(partial
        ? [sourceFeature(`${id}:partial`, partial, { part: "partial", hatch: `hatch:${colour}` })]
        : []),
    ]),
  );
}
