import { validateStyleMin, type StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { layerOrder } from "../../../src/map/layer-order";
import { buildLayers, createMapPictureBuilder, sourceIds } from "../../../src/map/map-picture";
import { palettes } from "../../../src/map/palette";
import { scene } from "../../builders/scene";

function styleOf(layers: ReturnType<typeof buildLayers>): StyleSpecification {
  const empty = { type: "geojson" as const, data: { type: "FeatureCollection" as const, features: [] } };
  return {
    version: 8,
    sources: Object.fromEntries(sourceIds.map((id) => [id, empty])),
    layers: [...layers],
  };
}

describe("buildLayers", () => {
  const variants = (["light", "dark"] as const).flatMap((scheme) =>
    (["regions", "ground"] as const).flatMap((emphasis) =>
      [true, false].map((isRestricted) => ({ scheme, emphasis, isRestricted })),
    ),
  );

  it.each(variants)("is a valid style: $scheme, $emphasis, restricted $isRestricted", (variant) => {
    const layers = buildLayers(palettes[variant.scheme], variant.emphasis, variant.isRestricted);
    expect(validateStyleMin(styleOf(layers))).toEqual([]);
  });

  it("has every layer of the order exactly once, bottom to top", () => {
    expect(buildLayers(palettes.light, "regions", false).map(({ id }) => id)).toEqual([...layerOrder]);
  });

  it("draws borders above all areas and below flows, cities and names", () => {
    const order: readonly string[] = layerOrder;
    for (const below of ["units", "region-bodies", "distance-bands", "region-outlines", "reach-line"])
      expect(order.indexOf(below)).toBeLessThan(order.indexOf("borders"));
    for (const above of ["flows", "arcs", "cities", "labels"])
      expect(order.indexOf(above)).toBeGreaterThan(order.indexOf("borders"));
  });

  it("names no address: no sprite, no glyphs, no tiles", () => {
    expect(JSON.stringify(buildLayers(palettes.light, "regions", false))).not.toMatch(/https?:/);
  });
});

describe("createMapPictureBuilder", () => {
  it("keeps the identity of every part for an equal scene", () => {
    const build = createMapPictureBuilder();
    const first = scene();
    const before = build(first, palettes.light, "mercator");
    const after = build({ ...first }, palettes.light, "mercator");
    for (const id of sourceIds) expect(after.sources[id]).toBe(before.sources[id]);
    expect(after.layers).toBe(before.layers);
  });

  it("builds only the source whose input has changed", () => {
    const build = createMapPictureBuilder();
    const first = scene();
    const before = build(first, palettes.light, "mercator");
    const after = build({ ...first, labels: [] }, palettes.light, "mercator");
    expect(sourceIds.filter((id) => after.sources[id] !== before.sources[id])).toEqual(["labels"]);
  });

  it("changes layers, not data, with the colours", () => {
    const build = createMapPictureBuilder();
    const first = scene();
    const before = build(first, palettes.light, "mercator");
    const after = build(first, palettes.dark, "mercator");
    expect(sourceIds.filter((id) => after.sources[id] !== before.sources[id])).toEqual([]);
    expect(after.layers).not.toBe(before.layers);
  });
});
