// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { featureAt } from "../../../src/map/light/feature-at";

function mark(kind: string, id: string): Element {
  const element = document.createElementNS("http://www.w3.org/2000/svg", "g");
  element.setAttribute("data-kind", kind);
  element.setAttribute("data-id", id);
  return element;
}

describe("featureAt", () => {
  it("reads kind and id of the mark under the pointer", () => {
    expect(featureAt(mark("unit", "DEA2D"))).toEqual({ kind: "unit", id: "DEA2D" });
  });

  it("finds the mark around a part of it", () => {
    const node = mark("flow-area", "LU000");
    const part = node.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "circle"));
    expect(featureAt(part)).toEqual({ kind: "flow-area", id: "LU000" });
  });

  it("splits a flow into origin and destination", () => {
    expect(featureAt(mark("flow", "FRF33>LU000"))).toEqual({
      kind: "flow",
      origin: "FRF33",
      destination: "LU000",
    });
  });

  it("is null at sea", () => {
    expect(featureAt(document.createElement("div"))).toBeNull();
    expect(featureAt(null)).toBeNull();
  });
});
