import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RecordMarks } from "../../../../src/map/light/drawing/records";
import { screenTransform } from "../../../../src/map/light/mercator";
import { palettes } from "../../../../src/map/palette";
import type { RecordScene } from "../../../../src/map/scene/scene";
import type { Position } from "../../../../src/model/identifiers";

const size = { width: 320, height: 200 };
const transform = screenTransform({ camera: { center: [6, 50.5], zoom: 6 }, size });
const mark = (key: string, position: Position, part = {}) => ({
  key,
  position,
  radius: 6,
  text: "",
  isLit: false,
  ...part,
});

function draw(records: Partial<RecordScene>): string {
  const scene: RecordScene = { marks: [], places: [], origin: null, isFaded: false, ...records };
  return renderToStaticMarkup(
    <RecordMarks records={scene} palette={palettes.light} transform={transform} size={size} />,
  );
}

describe("RecordMarks", () => {
  it("draws marks with their numbers, lit ones with a ring, the places of a record and the origin", async () => {
    const markup = draw({
      marks: [mark("one", [6, 50.5]), mark("many", [6.5, 50.5], { radius: 14, text: "1,309", isLit: true })],
      places: [{ name: "Aachen", position: [6.08, 50.78], city: null }],
      origin: { name: "Köln", position: [6.95, 50.94] },
    });
    await expect(`${markup.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot("snapshots/records.svg");
  });

  it("draws the ring where distances begin wider than a mark and before it, so that it hides no number", () => {
    const circles = (position: Position) =>
      [
        ...draw({
          marks: [mark("many", [6, 50.5], { radius: 14, text: "40" })],
          origin: { name: "Aachen", position },
        }).matchAll(/<circle class="light-map__ring"[^>]* r="([\d.]+)" fill="([^"]+)"/g),
      ].map(([, r, fill]) => [Number(r), fill]);
    expect(circles([6, 50.5])).toEqual([[25, palettes.light.halo]]);
    expect(circles([6.9, 50.5])).toEqual([[25, palettes.light.halo]]);
    const both = draw({
      marks: [mark("many", [6, 50.5], { radius: 14, text: "40" })],
      origin: { name: "Aachen", position: [6, 50.5] },
    });
    expect(both.indexOf("light-map__ring")).toBeLessThan(both.indexOf('data-id="many"'));
  });

  it("draws nothing far outside, and carries the key for the pointer", () => {
    const markup = draw({ marks: [mark("here", [6, 50.5]), mark("far", [40, 10])] });
    expect([...markup.matchAll(/data-id="(\w+)"/g)].map(([, id]) => id)).toEqual(["here"]);
  });

  it("lets a small mark be met by a finger", () => {
    const radii = [...draw({ marks: [mark("one", [6, 50.5])] }).matchAll(/ r="(\d+)"/g)].map(([, r]) =>
      Number(r),
    );
    expect(Math.max(...radii)).toBeGreaterThanOrEqual(12);
  });
});
