import { describe, expect, it } from "vitest";
import { labelStyle } from "../../../src/map/scene/label-style";
import { estimateWidth } from "../../../src/map/light/text-measure";

const city = labelStyle({ kind: "city", isStrong: false });

describe("estimateWidth", () => {
  it("is within a tenth of what Source Sans 3 measures", () => {
    // Widths at 12.5 px and weight 450, by measureText of Chromium 147.
    const measured = { Saarbrücken: 66.9, "Villingen-Schwenningen": 126.6, Köln: 24.1, Luxembourg: 66.2 };
    for (const [text, width] of Object.entries(measured))
      expect(Math.abs(estimateWidth(text, city) / width - 1)).toBeLessThan(0.1);
  });

  it("is within a tenth of what Source Serif 4 measures", () => {
    // Without the room between letters, at 19 px and weight 650.
    const region = { ...labelStyle({ kind: "region", isStrong: false }), spacing: 0 };
    const measured = { Großregion: 107.5, "Maas-Rhein": 109.7, Oberrhein: 96.4, "Rhin supérieur": 140.6 };
    for (const [text, width] of Object.entries(measured))
      expect(Math.abs(estimateWidth(text, region) / width - 1)).toBeLessThan(0.1);
  });

  it("adds the room between letters", () => {
    expect(estimateWidth("BE", { ...city, spacing: 3 }) - estimateWidth("BE", city)).toBeCloseTo(6, 9);
  });

  it("is wider for the strong cities", () => {
    expect(estimateWidth("Metz", labelStyle({ kind: "city", isStrong: true }))).toBeGreaterThan(
      estimateWidth("Metz", city),
    );
  });
});
