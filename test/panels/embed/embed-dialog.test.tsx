// @vitest-environment jsdom
import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EmbedMain } from "../../../src/app/embed-main";
import type { CityId, RecordId, RegionId } from "../../../src/model/identifiers";
import { useCatalogueResults } from "../../../src/state/catalogue-results";
import { initialCompare, openPage, useCompare } from "../../../src/state/compare";
import { useCooperation } from "../../../src/state/cooperation";
import { initialChoices, useEmbedChoices } from "../../../src/state/embed-choices";
import { openEmbedDialog, useEmbedDialog } from "../../../src/state/embed-dialog";
import { startCatalogue } from "../../../src/state/follow-catalogue";
import { useOverlay } from "../../../src/state/overlay";
import { useSelection } from "../../../src/state/selection";
import { openCatalogueWorld } from "../../builders/catalogue-world";
import { catchDownloads, letDialogsOpen, type Download } from "../../builders/downloads";
import { openExploreWorld, renderSpeaking } from "../../builders/render-speaking";

let downloads: readonly Download[] = [];

beforeEach(() => {
  openExploreWorld();
  useCompare.setState(initialCompare);
  useEmbedChoices.setState(initialChoices);
  useSelection.setState({
    selection: { kind: "region", id: "emr" as RegionId },
    region: "emr" as RegionId,
  });
  useOverlay.setState({ overlay: "commuters" });
  // jsdom loads no fonts.
  Object.defineProperty(document, "fonts", { value: new EventTarget(), configurable: true });
  letDialogsOpen();
  openEmbedDialog();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function open() {
  const user = await renderSpeaking(<EmbedMain />);
  await screen.findByRole("textbox", { name: "HTML of the frame" });
  return user;
}

function codeIn(name: string): string {
  return screen.getByRole<HTMLTextAreaElement>("textbox", { name }).value;
}

/** What a browser makes of the code in the box. */
function frameIn(name = "HTML of the frame"): HTMLIFrameElement {
  const frame = new DOMParser().parseFromString(codeIn(name), "text/html").querySelector("iframe");
  if (!frame) throw new Error("no iframe");
  return frame;
}

function queryOf(frame: HTMLIFrameElement): URLSearchParams {
  return new URL(frame.getAttribute("src") ?? "").searchParams;
}

describe("the dialog for other sites", () => {
  it("is a dialog with a name; Escape closes it", async () => {
    const user = await open();
    screen.getByRole("dialog", { name: "Embed this view" });
    screen.getByRole("button", { name: "Close" }).focus();
    await user.keyboard("{Escape}");
    expect(useEmbedDialog.getState().isOpen).toBe(false);
  });

  it("yields the frame of the view, titled by its sentence, and shows it", async () => {
    await open();
    const frame = frameIn();
    expect(Object.fromEntries(queryOf(frame))).toEqual({
      v: "1",
      lang: "en",
      region: "emr",
      overlay: "commuters",
      embed: "compact",
    });
    expect(frame.title).toMatch(/^Commuters/);
    const preview = screen.getByTitle<HTMLIFrameElement>(`Preview: ${frame.title}`);
    expect(new URL(preview.src).search).toBe(new URL(frame.src).search);
  });

  it("writes every choice into the address", async () => {
    const user = await open();
    await user.click(screen.getByRole("radio", { name: "Map only" }));
    await user.click(screen.getByRole("radio", { name: "Dark" }));
    await user.click(screen.getByRole("checkbox", { name: "change what is shown" }));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Language" }),
      "That of the page around it",
    );
    const query = Object.fromEntries(queryOf(frameIn()));
    expect(query).toMatchObject({ embed: "map", scheme: "dark", allow: "move,select" });
    expect(query).not.toHaveProperty("lang");
  });

  it("titles the frame in its own language", async () => {
    const user = await open();
    await user.selectOptions(screen.getByRole("combobox", { name: "Language" }), "Français");
    await waitFor(() => expect(frameIn().title).toMatch(/ 3 flux,/));
    expect(queryOf(frameIn()).get("lang")).toBe("fr");
  });

  it("says what is wrong with the site of messages and leaves it out", async () => {
    const user = await open();
    const field = screen.getByRole("textbox", { name: "Sites that may steer the map by messages" });
    await user.type(field, "city.example");
    expect(screen.getByRole("alert").textContent).toContain("“city.example” is not the origin of a site");
    expect(queryOf(frameIn()).has("origins")).toBe(false);
    await user.clear(field);
    await user.type(field, "https://city.example/");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(queryOf(frameIn()).get("origins")).toBe("https://city.example");
  });

  it("gives the frame the height that is asked for, within the limits", async () => {
    const user = await open();
    await user.click(screen.getByRole("radio", { name: "Fixed" }));
    const field = screen.getByRole("spinbutton", { name: "Pixels (320 to 900)" });
    await user.clear(field);
    await user.type(field, "640");
    expect(frameIn().getAttribute("height")).toBe("640");
    await user.clear(field);
    await user.type(field, "5000");
    await user.tab();
    expect(frameIn().getAttribute("height")).toBe("900");
  });

  it("tells that a frame alone does not follow its content, and the script does", async () => {
    const user = await open();
    await user.click(screen.getByRole("radio", { name: "As the content" }));
    expect(screen.getByText(/cannot follow its content/)).toBeDefined();
    await user.click(screen.getByRole("tab", { name: "Script" }));
    expect(codeIn("HTML with the script")).toContain('<grenzatlas-map height-rule="content">');
    expect(codeIn("HTML with the script")).toContain('/embed/v1/grenzatlas-map.js"></script>');
  });

  it("copies and says so", async () => {
    const user = await open();
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await screen.findByRole("button", { name: "Copied" })).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe(codeIn("HTML of the frame"));
  });

  it("selects the code where the clipboard is closed", async () => {
    const user = await open();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    await user.click(screen.getByRole("button", { name: "Copy" }));
    await screen.findByRole("button", { name: "Selected: copy with Ctrl+C" });
    const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "HTML of the frame" });
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe(box.value);
  });

  it("says the view in words and figures with source and link", async () => {
    const user = await open();
    await user.click(screen.getByRole("tab", { name: "Text" }));
    await screen.findByRole("textbox", { name: "The view in words" });
    const text = codeIn("The view in words");
    expect(text).toMatch(/- .+ → .+: 2,700 \(2022\)/);
    expect(text).toContain("Sources: Statistical office");
    expect(text).toMatch(/The view: http.+region=emr&overlay=commuters/);
  });

  it("saves the picture under the name that its code asks for", async () => {
    downloads = catchDownloads();
    const user = await open();
    await user.click(screen.getByRole("tab", { name: "Picture" }));
    const code = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "HTML of the picture" });
    await user.click(screen.getByRole("button", { name: /^SVG/ }));
    await screen.findByText(/the download has begun/);
    const name = downloads.at(-1)?.name ?? "";
    expect(name).toMatch(/^grenzatlas-.+\.svg$/);
    const figure = new DOMParser().parseFromString(code.value, "text/html");
    const picture = figure.querySelector("img");
    expect(picture?.getAttribute("src")).toBe(name);
    expect(picture?.getAttribute("alt")).toMatch(/^Commuters.+2,700/);
    expect(figure.querySelector("figcaption")?.textContent).toContain("As of");
  });

  it("remembers the choices while the page is open", async () => {
    const user = await open();
    await user.click(screen.getByRole("radio", { name: "Everything" }));
    act(() => useEmbedDialog.setState({ isOpen: false }));
    expect(useEmbedChoices.getState().level).toBe("full");
    expect(localStorage).toHaveLength(0);
    expect(sessionStorage).toHaveLength(0);
  });

  it("links the statements in the language of the page", async () => {
    await open();
    const link = screen.getByRole("link", { name: "Privacy" });
    expect(link.getAttribute("href")).toBe("./statements/privacy.en.html");
  });
});

describe("the text of the catalogue and of cooperation", () => {
  async function readText(): Promise<string> {
    const user = await open();
    await user.click(screen.getByRole("tab", { name: "Text" }));
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "The view in words" });
    return box.value;
  }

  it("lists what a search has found with kind, date and place, ten at most", async () => {
    await openCatalogueWorld({ query: "network", choices: { kind: ["network"] } });
    const stop = startCatalogue("en");
    const text = await readText();
    const { records = [] } = useCatalogueResults.getState().results ?? {};
    expect(records.length).toBeGreaterThan(10);
    expect(text).toContain(
      `Catalogue: ${records.length} records for “network”. Kind: Network or institution.`,
    );
    const lines = text.split("\n").filter((line) => line.startsWith("- "));
    expect(lines).toHaveLength(11);
    expect(lines[10]).toBe(`- and ${records.length - 10} more`);
    for (const [index, { titles, start }] of records.slice(0, 10).entries()) {
      expect(lines[index]).toContain(`- ${titles.en}: Network or institution`);
      if (start !== null) expect(lines[index]).toContain(start.slice(0, 4));
    }
    expect(text).toMatch(/^Sources: .+/m);
    stop();
  });

  it("reads the record that is open, with its summary", async () => {
    const id = "event:mot-network-day-2019" as RecordId;
    await openCatalogueWorld({ query: "MOT", record: id });
    const stop = startCatalogue("en");
    const text = await readText();
    expect(text).toMatch(/^The record found\n- .+: Event, 25 September 2019, Besançon, France/m);
    expect(text.match(/^- /gm)).toHaveLength(1);
    stop();
  });

  it("puts two cities beside each other line by line, and leaves out of what nothing is known", async () => {
    await openCatalogueWorld();
    useCooperation.setState({
      part: "match",
      first: "dortmund-de" as CityId,
      other: "cluj-napoca-ro" as CityId,
    });
    openPage("cooperation");
    const text = await readText();
    expect(text).toContain("Dortmund and Cluj-Napoca: the furthest recorded stage is “Common project”.");
    expect(text).toMatch(/^- Population – Dortmund: [\d,]+ .+; Cluj-Napoca: [\d,]+ /m);
    expect(text).not.toMatch(/^- Networks/m);
  });
});
