import { describe, expect, it } from "vitest";
import { areaLabelLayer, cityLabelLayer, regionLabelLayer } from "../../../src/map/layers/label-layers";
import { palettes } from "../../../src/map/palette";
import { labelSource } from "../../../src/map/sources/label-source";
import { evaluate, isDrawn } from "../../builders/evaluate-layer";
import { label } from "../../builders/scene";

const [region, city, river, town] = labelSource([
  label({ key: "region:emr", kind: "region", colour: "#b45309" }),
  label({ key: "city:aachen", kind: "city", offset: 5.5, isStrong: true, rank: 1_000 }),
  label({ key: "river:0", kind: "river", rotation: -40, offset: -8 }),
  label({ key: "city:town", kind: "city", minimumZoom: 9 }),
]).features;
if (!region || !city || !river || !town) throw new Error("A label is missing");

describe("label layers", () => {
  const layers = [regionLabelLayer, cityLabelLayer, areaLabelLayer].map((build) => build(palettes.light));

  it("draw every label in exactly one layer", () => {
    expect([region, city, river].map((feature) => layers.map((layer) => isDrawn(layer, feature)))).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });

  it("keep a label back until its zoom", () => {
    const layer = cityLabelLayer(palettes.light);
    expect([8, 9].map((zoom) => isDrawn(layer, town, zoom))).toEqual([false, true]);
  });

  it("set sizes and distances as the light map does", () => {
    const layer = cityLabelLayer(palettes.light);
    expect(evaluate(layer, "layout", "text-size", city)).toBe(14);
    // Five and a half pixels, and one and a half for a ring, in ems of 14 pixels.
    const anchors = evaluate(layer, "layout", "text-variable-anchor-offset", city) as { values: unknown[] };
    expect(anchors.values.slice(0, 4)).toEqual(["left", [0.5, 0], "right", [-0.5, 0]]);
  });

  it("try the sides of a circle in the order of the mark", () => {
    const [node] = labelSource([
      label({ key: "node:a", kind: "node", sides: ["south", "north-west"], offset: 11 }),
    ]).features;
    const layer = cityLabelLayer(palettes.light);
    const anchors = node && evaluate(layer, "layout", "text-variable-anchor-offset", node);
    // Twelve and a half pixels in ems of 12.5 pixels.
    expect(anchors).toMatchObject({ values: ["top", [0, 1], "bottom-right", [-0.8, -0.8]] });
  });

  it("turn river names along the river, above its line", () => {
    const layer = areaLabelLayer(palettes.light);
    expect(evaluate(layer, "layout", "text-rotate", river)).toBe(-40);
    const offset = evaluate(layer, "layout", "text-offset", river);
    expect(Array.isArray(offset) && Number(offset[1])).toBeLessThan(0);
  });

  it("draw region names in their accent, the others in ink", () => {
    const colour = (layer: ReturnType<typeof regionLabelLayer>, feature: typeof region) =>
      String(evaluate(layer, "paint", "text-color", feature));
    expect(colour(regionLabelLayer(palettes.light), region)).toBe("rgba(180,83,9,1)");
    expect(colour(cityLabelLayer(palettes.light), city)).toBe("rgba(29,33,38,1)");
    expect(colour(areaLabelLayer(palettes.light), river)).toBe("rgba(86,91,97,1)");
  });

  it("name fonts of the page by letters only", () => {
    const fonts = evaluate(regionLabelLayer(palettes.light), "layout", "text-font", region);
    expect(fonts).toEqual(["Grenzatlas Serif Semibold", "Grenzatlas Serif"]);
  });
});
