// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { RecordId } from "../../../../src/model/identifiers";
import { CataloguePage } from "../../../../src/panels/catalogue/catalogue-page";
import { openCatalogueWorld } from "../../../builders/catalogue-world";
import { catchDownloads, textOf } from "../../../builders/downloads";
import { renderSpeaking } from "../../../builders/render-speaking";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const marks = (within: ParentNode = document) =>
  [...within.querySelectorAll("mark")].map(({ textContent }) => textContent);
const line = (title: string) => {
  const found = screen.getByRole("button", { name: new RegExp(title) }).closest("article");
  if (!found) throw new Error(`no line ${title}`);
  return found;
};

describe("what was found", () => {
  it("is marked in the line, in any spelling, not what is excluded", async () => {
    await openCatalogueWorld({ query: "besancon not metz" });
    await renderSpeaking(<CataloguePage />);
    const [first] = screen.getAllByRole("article");
    expect(marks(first)).toContain("Besançon");
  });

  it("is told with its place where the line does not show it", async () => {
    await openCatalogueWorld({ query: "Delcasso" });
    await renderSpeaking(<CataloguePage />);
    const found = within(line("Fachtag")).getByText(/^Found under/);
    expect(found.textContent).toMatch(/^Found under “Sessions”: .*Françoise Delcasso-Dejoux/);
    expect(marks(found)).toEqual(["Delcasso"]);
  });

  it("is told in the language it stands in", async () => {
    await openCatalogueWorld({ query: "Gesundheitsberufe or Wohnsysteme" });
    await renderSpeaking(<CataloguePage />);
    const found = within(line("Fachtag")).getByText(/^Found under/);
    expect(found.textContent).toMatch(/\(German\): /);
    expect(found.querySelector("[lang=de] mark")?.textContent).toBe("Wohnsysteme");
  });

  it("is marked on the page of the record", async () => {
    await openCatalogueWorld({ query: "besancon", record: "event:mot-network-day-2019" as RecordId });
    await renderSpeaking(<CataloguePage />);
    const page = document.querySelector(".catalogue-record") ?? document;
    expect(new Set(marks(page))).toEqual(new Set(["Besançon"]));
  });

  it("marks nothing while the query holds a mistake", async () => {
    await openCatalogueWorld({ query: "besancon (", record: "event:mot-network-day-2019" as RecordId });
    await renderSpeaking(<CataloguePage />);
    expect(marks(document.querySelector(".catalogue-record") ?? document)).toEqual([]);
  });
});

describe("all events found as a calendar", () => {
  it("holds each with a known day and says how many have none", async () => {
    const downloads = catchDownloads();
    await openCatalogueWorld({ query: "imeg or difu" });
    const user = await renderSpeaking(<CataloguePage />);
    const button = screen.getByRole("button", { name: /^Calendar file of \d+ events \(ICS\)$/ });
    await user.click(button);
    const [file] = downloads;
    expect(file?.name).toBe("grenzatlas.ics");
    expect(file?.content.type).toBe("text/calendar");
    const text = file ? (await textOf(file.content)).replaceAll("\r\n ", "") : "";
    const count = Number(/\d+/.exec(button.textContent)?.[0]);
    expect(text.match(/^UID:(?!.*-\d@)/gm)).toHaveLength(count);
    expect(text).toMatch(/^URL:http.*\?v=1&view=catalogue&record=event%3Adifu-seminar-2022\r$/m);
    expect(screen.getByText(/^grenzatlas\.ics is saved\. \d+ records without a known day/)).toBeDefined();
  });

  it("is not offered where no event is found", async () => {
    await openCatalogueWorld({ query: "Klausenburg", choices: { kind: ["city"] } });
    await renderSpeaking(<CataloguePage />);
    expect(screen.queryByRole("button", { name: /^Calendar file/ })).toBeNull();
  });
});

it("the feeds are named in the language of the page", async () => {
  await openCatalogueWorld();
  await renderSpeaking(<CataloguePage />, "fr");
  const rss = screen.getByRole("link", { name: "RSS" });
  expect([rss.getAttribute("href"), rss.getAttribute("type")]).toEqual([
    "./feeds/fr.xml",
    "application/rss+xml",
  ]);
  expect(screen.getByRole("link", { name: "JSON Feed" }).getAttribute("href")).toBe("./feeds/fr.json");
});
