import { describe, expect, it } from "vitest";
import { shiftClearOf } from "../../src/map/clear-of";

const arrow = { left: 900, top: 300, right: 1000, bottom: 320 };

describe("shiftClearOf", () => {
  it("stays where nothing is in the way", () => {
    expect(shiftClearOf(arrow, [{ left: 800, top: 400, right: 1000, bottom: 700 }])).toBe(0);
    expect(shiftClearOf(arrow, [])).toBe(0);
  });

  it("moves to the left edge of the legend, with room between", () => {
    expect(shiftClearOf(arrow, [{ left: 740, top: 310, right: 990, bottom: 700 }])).toBe(266);
  });

  it("moves on when it meets the next thing", () => {
    const legend = { left: 900, top: 300, right: 1000, bottom: 700 };
    const buttons = { left: 850, top: 290, right: 880, bottom: 330 };
    const shift = shiftClearOf(arrow, [legend, buttons]);
    expect(arrow.right - shift).toBeLessThan(buttons.left);
  });
});
