import { describe, expect, it } from "vitest";
import { drawMapImage, type MapImage } from "../../src/map/map-images";

/** Colour and alpha at a point in CSS pixels. */
function at(image: MapImage | null, x: number, y: number): string {
  if (!image) return "no image";
  const start = 4 * (Math.floor(y * image.pixelRatio) * image.width + Math.floor(x * image.pixelRatio));
  return [...image.data.slice(start, start + 4)].join();
}

const RED = "#ff0000";
const BLUE = "#0000ff";
const WHITE = "#ffffff";
const GREEN = "#00ff00";

describe("drawMapImage", () => {
  it("hatches with lines that rise to the right and meet at the edges", () => {
    const image = drawMapImage(`hatch:${RED}`);
    expect(image).toMatchObject({ width: 16, height: 16, pixelRatio: 2 });
    const alphaAt = (x: number, y: number) => Number(at(image, x, y).split(",")[3]);
    for (const [x, y] of [[0, 0], [4, 3.5], [7.5, 7.5]] as const) expect(alphaAt(x, y)).toBeGreaterThan(200); // prettier-ignore
    expect(alphaAt(2, 2)).toBe(0);
    // The share of the tile that is inked: width over perpendicular distance, 1.2 / (8 / √2).
    const alpha = [...(image?.data ?? [])].filter((_, index) => index % 4 === 3);
    expect(alpha.reduce((sum, value) => sum + value, 0) / alpha.length / 255).toBeCloseTo(0.212, 1);
  });

  it("dots in two rows set off by half, each dot with a rim, most of the ground left free", () => {
    const image = drawMapImage(`dots:${RED}:${WHITE}`);
    expect(image).toMatchObject({ width: 24, height: 24, pixelRatio: 2 });
    for (const place of [3, 9]) expect(at(image, place, place)).toBe("255,0,0,255");
    for (const [x, y] of [[3, 9], [9, 3], [0, 0], [6, 6]] as const) expect(at(image, x, y)).toBe("0,0,0,0"); // prettier-ignore
    expect(at(image, 3, 4)).toMatch(/^255,\d+,\d+,\d+$/);
    const alpha = [...(image?.data ?? [])].filter((_, index) => index % 4 === 3);
    // Two discs of 1.25 pixels on a tile of 12: 2π · 1.25² / 144.
    expect(alpha.reduce((sum, value) => sum + value, 0) / alpha.length / 255).toBeCloseTo(0.068, 1);
  });

  it("points a head up, in a casing", () => {
    const image = drawMapImage(`flow-head:${RED}:${WHITE}`);
    expect(at(image, 16, 20)).toBe("255,0,0,255");
    expect(at(image, 4, 4)).toBe("0,0,0,0");
    expect(at(image, 16, 27.5)).toBe("255,255,255,255");
    expect(at(image, 16, 31)).toBe("0,0,0,0");
  });

  it("splits a node: in from the top clockwise, out the rest, a ring round both", () => {
    const quarter = drawMapImage(`node:90:${WHITE}:${RED}:${BLUE}:${GREEN}`);
    expect(at(quarter, 27, 15)).toBe("255,0,0,255");
    expect(at(quarter, 15, 15)).toBe("0,0,255,255");
    expect(at(quarter, 27, 27)).toBe("0,0,255,255");
    expect(at(quarter, 21, 1)).toBe("255,255,255,255");
    expect(at(quarter, 0.5, 0.5)).toBe("0,0,0,0");
  });

  it("gives a share of 1 in 360 its own area of the circle, not a sector that anyone would read", () => {
    const redAt = (step: number) => {
      const { data = [] } = drawMapImage(`node:${step}:${WHITE}:${RED}:${BLUE}:${GREEN}`) ?? {};
      return [...data].reduce((sum, value, index) => {
        const isRedByte = index % 4 === 0;
        // White has as much red as green; what is left comes from the sector.
        return isRedByte ? sum + (value - (data[index + 1] ?? 0)) / 255 : sum;
      }, 0);
    };
    const inside = Math.PI * (2 * 18.5) ** 2;
    expect(redAt(0)).toBe(0);
    expect(redAt(1)).toBeGreaterThan(0);
    expect(redAt(1)).toBeLessThan((inside / 360) * 1.8);
    expect(redAt(36)).toBeCloseTo(inside / 10, -2);
  });

  it("draws a node without sums in one colour", () => {
    const plain = drawMapImage(`node:plain:${WHITE}:${RED}:${BLUE}:${GREEN}`);
    for (const [x, y] of [[27, 15], [15, 15], [15, 27]] as const) expect(at(plain, x, y)).toBe("0,255,0,255"); // prettier-ignore
  });

  it("knows no other image", () => {
    expect(drawMapImage("airport")).toBeNull();
  });
});
