import { describe, expect, it } from "vitest";
import { opacity as lightMap } from "../../../src/map/scene/line-style";
import { arcLayers } from "../../../src/map/layers/partner-layers";
import { palettes } from "../../../src/map/palette";
import { partnerSource } from "../../../src/map/sources/partner-source";
import type { CityId, PartnershipId } from "../../../src/model/identifiers";
import { partnershipKinds } from "../../../src/model/partnership";
import { evaluate, isDrawn } from "../../builders/evaluate-layer";
import { lineOf } from "../../builders/scene";

const arc = (kind: (typeof partnershipKinds)[number], isLit: boolean) =>
  partnerSource({
    arcs: [{ id: "p" as PartnershipId, kind, path: lineOf([6, 50], [7, 51]), isLit }],
    ends: [{ id: "arlington" as CityId, position: [-77, 39], text: "Arlington", isLit }],
  }).features;

describe("arcLayers", () => {
  it("tells the kinds apart by dashes and by a gap, not by colour", () => {
    const [layer] = arcLayers(palettes.light, false);
    const styles = partnershipKinds.map((kind) => {
      const [feature] = arc(kind, true);
      if (!layer || !feature) throw new Error("An arc is missing");
      const dashes = JSON.stringify(evaluate(layer, "paint", "line-dasharray", feature));
      return `${dashes} ${String(evaluate(layer, "paint", "line-gap-width", feature))}`;
    });
    expect(new Set(styles).size).toBe(partnershipKinds.length);
  });

  it("fades what the selection does not light", () => {
    const opacity = (isRestricted: boolean, isLit: boolean) => {
      const [layer] = arcLayers(palettes.light, isRestricted);
      const [feature] = arc("twinning", isLit);
      return layer && feature ? Number(evaluate(layer, "paint", "line-opacity", feature)) : NaN;
    };
    expect(opacity(true, false)).toBeLessThanOrEqual(lightMap.faded);
    expect(opacity(true, true)).toBeGreaterThan(0.9);
    expect(opacity(false, true)).toBe(lightMap.arc);
  });

  it("draws many lit arcs thinner and fainter than few, but above those that are not lit", () => {
    const look = (isDense: boolean, isLit: boolean) => {
      const [layer] = arcLayers(palettes.light, true, isDense);
      const [feature] = arc("twinning", isLit);
      if (!layer || !feature) throw new Error("An arc is missing");
      return (["line-width", "line-opacity"] as const).map((name) =>
        Number(evaluate(layer, "paint", name, feature)),
      );
    };
    const [[few = 0, fewOpacity = 0], [many = 0, manyOpacity = 0]] = [look(false, true), look(true, true)];
    expect(many).toBeLessThan(few);
    expect(manyOpacity).toBeLessThan(fewOpacity);
    expect(manyOpacity).toBeGreaterThan(look(true, false)[1] ?? 1);
  });

  it("draws ends as circles", () => {
    const [, ends] = arcLayers(palettes.light, false);
    const [line, end] = arc("twinning", true);
    expect(ends && line && end && [isDrawn(ends, line), isDrawn(ends, end)]).toEqual([false, true]);
  });
});
