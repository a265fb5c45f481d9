import { MercatorCoordinate } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import {
  cameraOfTransform,
  evenPadding,
  fitBounds,
  fitPadding,
  fromScreen,
  screenTransform,
  toScreen,
  visibleBounds,
} from "../../../src/map/light/mercator";
import type { BoundingBox, Position } from "../../../src/model/identifiers";

const size = { width: 1000, height: 600 };
const aachen: Position = [6.08342, 50.77664];

describe("screenTransform", () => {
  it("puts the camera's centre into the middle of the surface", () => {
    const transform = screenTransform({ camera: { center: aachen, zoom: 7.3 }, size });
    const [x, y] = toScreen(aachen, transform);
    expect(x).toBeCloseTo(500, 6);
    expect(y).toBeCloseTo(300, 6);
  });

  it("lays the whole world on 512 pixels at zoom 0, as MapLibre does", () => {
    const transform = screenTransform({
      camera: { center: [0, 0], zoom: 0 },
      size: { width: 512, height: 512 },
    });
    const coordinate = MercatorCoordinate.fromLngLat({ lng: aachen[0], lat: aachen[1] });
    const [x, y] = toScreen(aachen, transform);
    // Both are exact formulas; 1e-7 pixels is rounding.
    expect(x).toBeCloseTo(coordinate.x * 512, 7);
    expect(y).toBeCloseTo(coordinate.y * 512, 7);
  });

  it("is undone by cameraOfTransform", () => {
    const camera = cameraOfTransform(screenTransform({ camera: { center: aachen, zoom: 8.25 }, size }), size);
    expect(camera.zoom).toBeCloseTo(8.25, 9);
    expect(camera.center[0]).toBeCloseTo(aachen[0], 9);
    expect(camera.center[1]).toBeCloseTo(aachen[1], 9);
  });
});

describe("fromScreen", () => {
  it("is the inverse of toScreen", () => {
    const transform = screenTransform({ camera: { center: [7, 49], zoom: 6.4 }, size });
    const [longitude, latitude] = fromScreen(toScreen(aachen, transform), transform);
    expect(longitude).toBeCloseTo(aachen[0], 9);
    expect(latitude).toBeCloseTo(aachen[1], 9);
  });

  it("brings a longitude west of 180° W back into the world", () => {
    const transform = screenTransform({ camera: { center: [-179, 0], zoom: 3 }, size });
    const [longitude] = fromScreen([500 - (512 * 8 * 2) / 360, 300], transform);
    expect(longitude).toBeCloseTo(179, 6);
  });
});

describe("fitBounds", () => {
  it("fits a quarter turn at the equator by hand: 90° on 512 pixels is zoom 2", () => {
    // West to east 90° is a quarter of the world; 560 - 2 × 24 = 512 pixels; 512 × 4 = 512 × 2^2.
    const camera = fitBounds([-45, -1, 45, 1], { width: 560, height: 600 }, evenPadding(24));
    expect(camera.zoom).toBeCloseTo(2, 9);
    expect(camera.center[0]).toBeCloseTo(0, 9);
    expect(camera.center[1]).toBeCloseTo(0, 9);
  });

  it("takes the tighter of the two directions and puts the padding at its edges", () => {
    const bounds: BoundingBox = [2.6, 46.35, 10.9, 51.65];
    const transform = screenTransform({ camera: fitBounds(bounds, size, evenPadding(24)), size });
    const [left, top] = toScreen([bounds[0], bounds[3]], transform);
    const [right, bottom] = toScreen([bounds[2], bounds[1]], transform);
    expect(top).toBeCloseTo(24, 6);
    expect(bottom).toBeCloseTo(600 - 24, 6);
    expect(left).toBeGreaterThan(24);
    expect(left + right).toBeCloseTo(1000, 6);
  });

  it("centres in the Mercator plane, not in degrees", () => {
    const [, latitude] = fitBounds([0, 0, 10, 60], size, evenPadding(0)).center;
    // Middle of the Mercator ordinates 0 and 1.3169579 (60° N): gd(0.65847895) = 35.264...°.
    expect(latitude).toBeCloseTo(35.26439, 4);
  });

  it("moves the picture away from the wider room, as MapLibre does", () => {
    const wide = { top: 24, right: 290, bottom: 24, left: 24 };
    const bounds: BoundingBox = [2.6, 46.35, 10.9, 51.65];
    const transform = screenTransform({ camera: fitBounds(bounds, size, wide), size });
    const [left] = toScreen([bounds[0], bounds[3]], transform);
    const [right] = toScreen([bounds[2], bounds[1]], transform);
    expect((left + right) / 2).toBeCloseTo((24 + 1000 - 290) / 2, 6);
  });

  it("survives a surface smaller than the padding", () => {
    expect(Number.isFinite(fitBounds([5, 50, 7, 51], { width: 10, height: 10 }).zoom)).toBe(true);
  });

  it("does not go closer than the geometry is worth", () => {
    expect(fitBounds([6, 50, 6.0001, 50.0001], size).zoom).toBe(12);
  });
});

describe("fitPadding", () => {
  it("keeps the legend's column free on wide maps only", () => {
    expect(fitPadding({ width: 1040 })).toEqual({ top: 24, right: 290, bottom: 24, left: 24 });
    expect(fitPadding({ width: 624 })).toEqual(evenPadding(24));
  });
});

describe("visibleBounds", () => {
  it("gives back the fitted bounds when the shape is the same", () => {
    const bounds: BoundingBox = [-45, -1, 45, 1];
    const shown = visibleBounds({
      camera: fitBounds(bounds, { width: 560, height: 600 }, evenPadding(0)),
      size: { width: 560, height: 600 },
    });
    expect(shown[0]).toBeCloseTo(-45, 6);
    expect(shown[2]).toBeCloseTo(45, 6);
  });

  it("ends at the edges of the world", () => {
    const [west, south, east, north] = visibleBounds({ camera: { center: [0, 0], zoom: -1 }, size });
    expect([west, east]).toEqual([-180, 180]);
    expect(north).toBeCloseTo(85.0511, 3);
    expect(south).toBeCloseTo(-85.0511, 3);
  });
});
