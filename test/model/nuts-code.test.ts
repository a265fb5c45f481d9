import { expect, test } from "vitest";
import { countryPrefix, nutsLevelOf } from "../../src/model/nuts-code";

test.each([
  ["DE", "DE", 0],
  ["EL3", "EL", 1],
  ["DEA2", "DE", 2],
  ["DEA2D", "DE", 3],
])("%s begins with %s and is of level %i", (code, prefix, level) => {
  expect([countryPrefix(code), nutsLevelOf(code)]).toEqual([prefix, level]);
});
