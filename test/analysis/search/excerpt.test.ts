import { expect, test } from "vitest";
import { excerptAround } from "../../../src/analysis/search/excerpt";

const words = "one two three four five six seven eight nine ten ".repeat(10).trim();

test("a short text stays whole", () => {
  expect(excerptAround("Health across borders", [0, 6])).toBe("Health across borders");
});

test("a long one is cut between words on both sides", () => {
  const start = words.indexOf("five", 200);
  const excerpt = excerptAround(words, [start, start + 4]);
  expect(excerpt).toMatch(/^… \w.* five .*\w …$/);
  expect(excerpt.length).toBeLessThan(160);
  for (const word of excerpt.split(" ")) expect(["…", ...words.split(" ")]).toContain(word);
});

test("a word longer than the excerpt is kept where it was found", () => {
  const long = "x".repeat(500);
  expect(excerptAround(long, [200, 203])).toBe("… xxx …");
});
