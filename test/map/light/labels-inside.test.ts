import { expect, it } from "vitest";
import { labelsInside } from "../../../src/map/light/label-layout";

const size = { width: 400, height: 300 };
const label = (left: number, top: number, right: number, bottom: number) => ({
  box: { left, top, right, bottom },
});

it("a picture keeps the labels that lie wholly in it, up to its edge", () => {
  const whole = label(0, 0, 400, 300);
  expect(labelsInside([whole], size)).toEqual([whole]);
});

it.each([
  ["left", label(-1, 10, 40, 20)],
  ["upper", label(10, -1, 40, 20)],
  ["right", label(380, 10, 401, 20)],
  ["lower", label(10, 290, 40, 301)],
])("a picture leaves out a label that its %s edge cuts", (_, cut) => {
  expect(labelsInside([cut], size)).toEqual([]);
});
