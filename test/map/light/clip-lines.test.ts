import fc from "fast-check";
import type { MultiLineString } from "geojson";
import { describe, expect, it } from "vitest";
import { clipLines } from "../../../src/map/light/clip-lines";
import { screenTransform, toScreen, type Viewport } from "../../../src/map/light/mercator";
import { lineOf } from "../../builders/scene";

const viewport: Viewport = { camera: { center: [7, 50], zoom: 8 }, size: { width: 800, height: 600 } };
/** Whole number of the dash patterns 7 + 4 and 1.5 + 3.5, pixels. */
const DASH_CYCLE = 55;

type Point = readonly [x: number, y: number];

/** Points of every line in pixels of the viewport. */
function onScreen({ coordinates }: MultiLineString, view: Viewport = viewport): Point[][] {
  const transform = screenTransform(view);
  return coordinates.map((line) => line.map(([x = 0, y = 0]) => toScreen([x, y], transform)));
}

function lengthOf(line: readonly Point[]): number {
  return line.slice(1).reduce((sum, [x, y], index) => {
    const [x0, y0] = line[index] ?? [x, y];
    return sum + Math.hypot(x - x0, y - y0);
  }, 0);
}

function distanceToLine([px, py]: Point, line: readonly Point[]): number {
  return line.slice(1).reduce((least, [x1, y1], index) => {
    const [x0, y0] = line[index] ?? [x1, y1];
    const [dx, dy] = [x1 - x0, y1 - y0];
    const along = dx === 0 && dy === 0 ? 0 : ((px - x0) * dx + (py - y0) * dy) / (dx * dx + dy * dy);
    const share = Math.max(0, Math.min(1, along));
    return Math.min(least, Math.hypot(px - x0 - share * dx, py - y0 - share * dy));
  }, Infinity);
}

describe("clipLines", () => {
  it("gives back a line that lies inside as it is", () => {
    const near = lineOf([6.9, 50], [7.1, 50.1]);
    expect(clipLines(near, viewport)).toBe(near);
  });

  it("leaves nothing of a line that lies outside", () => {
    expect(clipLines(lineOf([-70, 40], [-60, 45]), viewport)).toBeNull();
  });

  it("leaves nothing of a line that only passes the corner of the view", () => {
    // From west of the view to north of it; its box overlaps the view.
    expect(clipLines(lineOf([5, 50.2], [6.9, 53]), viewport)).toBeNull();
  });

  it("cuts a line round the world down to what the view shows", () => {
    const across = lineOf([-179, 50], [7, 50], [179, 50]);
    const [line = []] = onScreen(clipLines(across, viewport) ?? lineOf());
    expect(lengthOf(line)).toBeGreaterThan(800);
    expect(lengthOf(line)).toBeLessThan(800 + 2 * (16 + DASH_CYCLE));
  });

  it("keeps a line that comes back into view as two", () => {
    const detour = lineOf([0, 50], [7, 50], [7, 60], [7.4, 60], [7.4, 50], [20, 50]);
    expect(clipLines(detour, viewport)?.coordinates).toHaveLength(2);
  });

  it("cuts only where a dash pattern begins anew, wherever the view is", () => {
    const across = lineOf([-100, 20], [7, 50], [100, 40]);
    for (const longitude of [6.8, 7, 7.13]) {
      const view: Viewport = { ...viewport, camera: { ...viewport.camera, center: [longitude, 50] } };
      const [whole = []] = onScreen(across, view);
      const [line = []] = onScreen(clipLines(across, view) ?? lineOf(), view);
      const [start = [0, 0], second = [0, 0], third = [0, 0]] = [line[0], whole[0], whole[1]];
      expect(distanceToLine(start, whole)).toBeLessThan(0.01);
      expect(distanceToLine(start, [second, third])).toBeLessThan(0.01);
      const cycles = Math.hypot(start[0] - second[0], start[1] - second[1]) / DASH_CYCLE;
      expect(Math.abs(cycles - Math.round(cycles))).toBeLessThan(0.001);
    }
  });

  it("keeps whatever a view shows of any line, to a hundredth of a pixel", () => {
    const position = fc.tuple(
      fc.double({ min: 0, max: 14, noNaN: true }),
      fc.double({ min: 47, max: 53, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 8 }), (positions) => {
        const whole = lineOf(...positions);
        const [line = []] = onScreen(whole);
        const kept = onScreen(clipLines(whole, viewport) ?? lineOf());
        for (const [index, [x1, y1]] of line.slice(1).entries()) {
          const [x0, y0] = line[index] ?? [x1, y1];
          for (let share = 0; share <= 1; share += 0.05) {
            const point: Point = [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
            if (point[0] < 0 || point[0] > 800 || point[1] < 0 || point[1] > 600) continue;
            expect(Math.min(...kept.map((part) => distanceToLine(point, part)))).toBeLessThan(0.01);
          }
        }
      }),
    );
  });
});
