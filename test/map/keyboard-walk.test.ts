import { describe, expect, it } from "vitest";
import { mapCommand, startUnit } from "../../src/map/keyboard-walk";
import type { NutsCode, Position } from "../../src/model/identifiers";
import type { NutsUnit } from "../../src/model/nuts-unit";
import { baseData } from "../builders/base-data";

const plain = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

describe("mapCommand", () => {
  it("walks with arrows and moves the map with Shift", () => {
    expect(mapCommand({ ...plain, key: "ArrowLeft" })).toEqual({ kind: "walk", direction: "west" });
    expect(mapCommand({ ...plain, key: "ArrowLeft", shiftKey: true })).toEqual({
      kind: "pan",
      direction: [-1, 0],
    });
  });

  it("zooms with plus and minus, with and without Shift", () => {
    for (const key of ["+", "="])
      expect(mapCommand({ ...plain, key, shiftKey: true })).toEqual({ kind: "zoom", levels: 1 });
    for (const key of ["-", "_"]) expect(mapCommand({ ...plain, key })).toEqual({ kind: "zoom", levels: -1 });
  });

  it("selects with Enter and goes home", () => {
    expect(mapCommand({ ...plain, key: "Enter" })).toEqual({ kind: "activate" });
    expect(mapCommand({ ...plain, key: "Home" })).toEqual({ kind: "overview" });
  });

  it("leaves the keys of the browser alone", () => {
    expect(mapCommand({ ...plain, key: "+", ctrlKey: true })).toBeNull();
    expect(mapCommand({ ...plain, key: "ArrowLeft", altKey: true })).toBeNull();
    expect(mapCommand({ ...plain, key: "Tab" })).toBeNull();
    expect(mapCommand({ ...plain, key: "Escape" })).toBeNull();
  });
});

describe("startUnit", () => {
  const [template] = baseData().units;
  const unit = (code: string, labelPoint: Position): NutsUnit => {
    if (!template) throw new Error("The builder has units");
    return { ...template, code: code as NutsCode, labelPoint };
  };
  const units = [unit("WEST", [5, 50]), unit("EAST", [9, 50])];

  it("goes on from what is hovered or selected", () => {
    expect(startUnit(units, "EAST" as NutsCode, [5, 50])?.code).toBe("EAST");
  });

  it("begins in the middle of the view", () => {
    expect(startUnit(units, null, [6, 51])?.code).toBe("WEST");
    expect(startUnit(units, "GONE" as NutsCode, [8, 49])?.code).toBe("EAST");
  });

  it("has nowhere to begin without units", () => {
    expect(startUnit([], null, [6, 50])).toBeNull();
  });
});
