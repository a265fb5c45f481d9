import { describe, expect, it } from "vitest";
import { loadHeadings } from "../../src/export/headings/load-headings";
import { languages } from "../../src/model/language";

describe.each(languages)("headings in %s", (language) => {
  it("are distinct and say something", async () => {
    const headings = Object.values(await loadHeadings(language));
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings.filter((text) => text.trim().length < 2)).toEqual([]);
  });

  it("follow the typography of the language", async () => {
    const headings = Object.values(await loadHeadings(language));
    expect(headings.filter((text) => /['"]|\.\.\./.test(text))).toEqual([]);
    if (language === "fr") expect(headings.filter((text) => /[^\u00a0\d][:;?!]/.test(text))).toEqual([]);
  });
});
