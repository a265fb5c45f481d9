import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pictureScale } from "../../../../src/panels/export/drawing/draw-png";
import { PictureError } from "../../../../src/panels/export/drawing/picture-error";

const LARGEST_AREA = 16_777_216;

describe("pictureScale", () => {
  it("doubles an ordinary picture", () => {
    expect(pictureScale(1264, 1500)).toBe(2);
  });

  it("keeps within what every browser draws", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 4000 }), (width, height) => {
        const scale = pictureScale(width, height);
        expect(width * scale * height * scale).toBeLessThanOrEqual(LARGEST_AREA * (1 + 1e-9));
        expect(scale).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it("refuses a picture that no browser could draw whole", () => {
    expect(() => pictureScale(5000, 5000)).toThrow(PictureError);
  });
});
