import { expect, test } from "vitest";
import { searchable } from "../../../src/analysis/search/searchable";

test("a searchable text keeps its parts apart and bounded by spaces", () => {
  expect(searchable(["Liège", "Köln", "LIÈGE"])).toBe(" liege \n koln \n koeln ");
});
