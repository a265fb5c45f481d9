import { describe, expect, it } from "vitest";
import {
  categoryOf,
  classifyCategories,
} from "../../../../src/analysis/statistics/indicators/classify-categories";

const labels = { de: "", fr: "", nl: "", en: "" };
const categories = [1, 2, 3].map((value) => ({ value, labels }));

describe("classes of categories", () => {
  it("are the declared codes, also those no value has", () => {
    expect(classifyCategories([3, 1, 1], categories)).toEqual({
      method: "categories",
      codes: [1, 2, 3],
      counts: [2, 0, 1],
    });
  });

  it("add a code that is not declared", () => {
    expect(classifyCategories([9, 1], categories)).toMatchObject({
      codes: [1, 2, 3, 9],
      counts: [1, 0, 0, 1],
    });
  });

  it("are found by code", () => {
    expect(categoryOf(classifyCategories([], categories), 2)).toBe(1);
  });

  it("are none for an unknown code", () => {
    expect(categoryOf(classifyCategories([], categories), 4)).toBeNull();
  });
});
