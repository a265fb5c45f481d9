// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { createTranslate, loadMessages } from "../../../src/i18n/translate";
import { languages, type Language } from "../../../src/model/language";
import { CataloguePage } from "../../../src/panels/catalogue/catalogue-page";
import { limitDay } from "../../../src/state/catalogue";
import { parseMessage } from "../../../tools/messages/parse-message";
import { openCatalogueWorld } from "../../builders/catalogue-world";
import { renderSpeaking } from "../../builders/render-speaking";

/** What is typed after a query that answers, and the sentence that has to tell what is wrong. */
const mistakes = [
  ["unbalanced bracket", "imeg and (", "catalogue.expected_closing-bracket"],
  ["a bracket too many", "imeg)", "catalogue.expected_opening-bracket"],
  ["lone operator", "and", "catalogue.expected_term-before"],
  ["operator without a second term", "imeg and", "catalogue.expected_term-after"],
  ["unclosed quotation mark", 'imeg "spatial', "catalogue.expected_closing-quote"],
  ["nothing in quotation marks", 'imeg ""', "catalogue.expected_phrase"],
  ["signs alone", ".*[^$|?+", "catalogue.expected_letters"],
  ["100,000 characters", "a ".repeat(50_000), "catalogue.expected_shorter"],
  ["100,000 brackets", "(".repeat(100_000), "catalogue.expected_shorter"],
] as const;

async function openCatalogue(language: Language) {
  const t = createTranslate(await loadMessages(language), language, (text) => parseMessage(text, language));
  await openCatalogueWorld({ query: "imeg" });
  await renderSpeaking(<CataloguePage />, language);
  const field = screen.getByRole("searchbox", { name: t("catalogue.query") });
  const titles = () =>
    within(screen.getByRole("list", { name: t("catalogue.results") }))
      .getAllByRole("heading", { level: 3 })
      .map(({ textContent }) => textContent);
  return { t, titles, type: (text: string) => fireEvent.change(field, { target: { value: text } }) };
}

describe.each(languages)("in %s", (language) => {
  it("every mistake is told in a sentence, and the last valid result stays", async () => {
    const { t, titles, type } = await openCatalogue(language);
    const before = titles();
    expect(before.length).toBeGreaterThan(3);
    for (const [, text, sentence] of mistakes) {
      type(text);
      expect(screen.getByRole("alert").textContent).toContain(t(sentence));
      expect(titles()).toEqual(before);
    }
    type("imeg");
    expect(screen.queryByRole("alert")).toBeNull();
    cleanup();
  }, 60_000);

  it("days out of order are told in a sentence, and the last valid result stays", async () => {
    const { t, titles } = await openCatalogue(language);
    act(() => limitDay("until", "2012-12-31"));
    const before = titles();
    act(() => limitDay("from", "2020-01-01"));
    expect(titles()).toEqual(before);
    cleanup();
    await renderSpeaking(<CataloguePage />, language);
    expect(screen.getByRole("alert").textContent).toBe(t("catalogue.daysBackwards"));
    cleanup();
  });
});

describe("markup and patterns", () => {
  it.each([
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "im.*eg",
    "[a-z]+ or \\d{2}",
    "$& $1 ^imeg$",
  ])("%s is text to look for and nothing else", async (text) => {
    const { type } = await openCatalogue("en");
    type(text);
    expect(document.querySelector(".catalogue-page img, .catalogue-page script")).toBeNull();
    expect(document.querySelector(".catalogue-query__understood")?.textContent).not.toBe("");
    cleanup();
  });
});
