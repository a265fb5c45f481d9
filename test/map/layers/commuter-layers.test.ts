import { describe, expect, it } from "vitest";
import { flowLayers, nodeLayer, nodeLightLayer } from "../../../src/map/layers/commuter-layers";
import { palettes } from "../../../src/map/palette";
import { commuterSource } from "../../../src/map/sources/commuter-source";
import { evaluate, isDrawn } from "../../builders/evaluate-layer";
import { commuterScene, flowMark, nodeMark } from "../../builders/scene";

const source = commuterSource(
  commuterScene(
    [
      flowMark("a", "b", { width: 10, isLit: true, role: "in" }),
      flowMark("b", "a", { width: 2, isLit: false, role: "out" }),
    ],
    [nodeMark("b", [6, 50], { radius: 15, inflowShare: 0.25, isFocus: true })],
  ),
);
const [lit, faded, head, , node] = source.features;
const [casing, flows, heads] = flowLayers(palettes.light);
if (!lit || !faded || !head || !node || !casing || !flows || !heads) throw new Error("Parts are missing");

describe("flowLayers", () => {
  it("draws the width of the mark, independent of the zoom", () => {
    for (const zoom of [4, 6, 10]) expect(evaluate(flows, "paint", "line-width", lit, { zoom })).toBe(10);
  });

  it("colours by role and fades what is not lit to a fifth", () => {
    expect(String(evaluate(flows, "paint", "line-color", lit))).toBe("rgba(154,52,18,1)");
    expect(String(evaluate(flows, "paint", "line-color", faded))).toBe("rgba(29,33,38,1)");
    expect(evaluate(flows, "paint", "line-opacity", faded)).toBe(0.2);
    expect(evaluate(flows, "paint", "line-opacity", faded, { state: { hovered: true } })).toBe(1);
  });

  it("shows the direction without animation: a head of the flow's colour, turned its way, at the node's edge", () => {
    expect(String(evaluate(heads, "layout", "icon-image", head))).toBe("flow-head:#9a3412:#f6f4ee");
    expect(evaluate(heads, "layout", "icon-rotate", head)).toBeCloseTo(90, 6);
    const size = Number(evaluate(heads, "layout", "icon-size", head));
    const offset = evaluate(heads, "layout", "icon-offset", head);
    expect(Array.isArray(offset) && Number(offset[1]) * size).toBeCloseTo(15, 6);
  });

  it("keeps flows, heads and nodes of one source apart", () => {
    expect([lit, head, node].map((part) => isDrawn(flows, part))).toEqual([true, false, false]);
    expect([lit, head, node].map((part) => isDrawn(heads, part))).toEqual([false, true, false]);
    expect([lit, faded].map((part) => isDrawn(casing, part))).toEqual([true, false]);
  });
});

describe("nodeLayer", () => {
  it("asks for the image of its split, with the ring of the focus", () => {
    const layer = nodeLayer(palettes.light);
    expect(String(evaluate(layer, "layout", "icon-image", node))).toBe(
      "node:90:#111418:#9a3412:#1d2126:#6b4a8a",
    );
    expect(evaluate(layer, "layout", "icon-size", node)).toBe(0.75);
  });
});

describe("nodeLightLayer", () => {
  const layer = nodeLightLayer(palettes.light);

  it("rings the hovered node 3 pixels outside its circle, and no other", () => {
    expect(evaluate(layer, "paint", "circle-radius", node, { state: { hovered: true } })).toBe(18);
    expect(evaluate(layer, "paint", "circle-stroke-width", node, { state: { hovered: true } })).toBe(2);
    expect(evaluate(layer, "paint", "circle-stroke-width", node)).toBe(0);
  });

  it("leaves flows and heads alone", () => {
    expect([lit, head, node].map((part) => isDrawn(layer, part))).toEqual([false, false, true]);
  });
});
