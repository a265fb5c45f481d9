import { describe, expect, it } from "vitest";
import { languages } from "../../../src/model/language";
import { renderStatements, statements } from "../../../tools/statements/render-statements";
import { statementNames, type Block } from "../../../tools/statements/statement";

const pages = renderStatements();

/** Outline of a block: its sort, and how many items, cells and blanks it holds. */
function outline(block: Block): string {
  const blanks = JSON.stringify(block).match(/\[\[/g)?.length ?? 0;
  if (typeof block === "string") return `paragraph, ${blanks} blanks`;
  if ("quote" in block) return `quotation, ${blanks} blanks`;
  if ("heads" in block) return `table ${block.heads.length} × ${block.rows.length}, ${blanks} blanks`;
  return `list of ${block.length}, ${blanks} blanks`;
}

describe("the statements", () => {
  it("exist in every language under the names that links use", () => {
    expect([...pages.keys()].sort()).toEqual(
      statementNames
        .flatMap((name) => languages.map((language) => `statements/${name}.${language}.html`))
        .sort(),
    );
  });

  it.each(statementNames)("say the same in every language, block by block: %s", (name) => {
    const [first, ...others] = languages.map((language) =>
      statements[name][language].sections.map(({ blocks }) => blocks.map(outline)),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it.each([...pages])("are pages without scripts and without anything from elsewhere: %s", (path, html) => {
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${path.split(".").at(-2)}">`));
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|<style|style=|onclick|https?:|<iframe|<form/);
    expect(html).not.toMatch(/\[\[|\]\]|`|\{\w+\}/);
    for (const [, address = ""] of html.matchAll(/(?:href|src)="([^"]+)"/g))
      expect(address).toMatch(/^\.\.?\//);
  });

  it("mark what is to be filled in", () => {
    for (const html of pages.values()) expect(html.match(/<mark>\[/g)?.length).toBeGreaterThan(8);
  });

  it("show the day of the check as readers write it", () => {
    expect(pages.get("statements/accessibility.de.html")).toContain(
      '<time datetime="2026-11-22">22. November 2026</time>',
    );
  });

  it("set technical names apart", () => {
    for (const language of languages)
      expect(pages.get(`statements/privacy.${language}.html`)).toContain("<code>origins</code>");
  });
});
