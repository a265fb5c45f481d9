// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { TopBar } from "../../../src/panels/explore/top-bar";
import { useDisplay } from "../../../src/state/display";
import { useFilters } from "../../../src/state/filters";
import { chooseKilometres, useOverlay } from "../../../src/state/overlay";
import { useSelection } from "../../../src/state/selection";
import { startAddressSync } from "../../../src/state/url/sync";
import { addressBar } from "../../builders/address-bar";
import { openExploreWorld, renderSpeaking } from "../../builders/render-speaking";

beforeEach(openExploreWorld);

async function search(query: string) {
  const user = await renderSpeaking(<TopBar />);
  await user.click(screen.getByRole("combobox", { name: /^Search/ }));
  await user.keyboard(query);
  const list = await screen.findByRole("listbox", { name: /^Search/ });
  await expect.poll(() => list.children.length).toBeGreaterThan(0);
  return { user, found: [...list.children].map(({ textContent }) => textContent) };
}

describe("top bar", () => {
  it("names the atlas as the page's first heading", async () => {
    await renderSpeaking(<TopBar />);
    expect(screen.getByRole("heading", { name: "Grenzatlas", level: 1 })).toBeDefined();
  });

  it("leads home without loading the page anew", async () => {
    useOverlay.setState({ overlay: "partners" });
    useSelection.setState({ selection: { kind: "city", id: "aachen-de" as never }, region: "emr" as never });
    useFilters.setState({ country: ["DE" as never] });
    const user = await renderSpeaking(<TopBar />);
    await user.click(screen.getByRole("link", { name: "Grenzatlas" }));
    expect(useSelection.getState()).toMatchObject({ selection: null, region: null });
    expect(useOverlay.getState().overlay).toBe("regions");
    expect(useFilters.getState().country).toEqual([]);
  });

  it("finds a city by a name of another language and says which", async () => {
    expect((await search("Luettich")).found).toEqual(["LiègeCity\u00a0· Belgium\u00a0· Lüttich"]);
  });

  it("finds regions, units by code, and networks", async () => {
    expect((await search("greater")).found).toEqual(["Greater RegionBorder region"]);
  });

  it("finds a unit by its code", async () => {
    expect((await search("dea2d")).found).toEqual([
      "Städteregion AachenNUTS 3 unit\u00a0· DEA2D\u00a0· Germany",
    ]);
  });

  it("selects what is chosen and empties the field", async () => {
    const { user } = await search("imeg");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(useSelection.getState().selection).toEqual({ kind: "network", id: "imeg" });
    expect(screen.getByRole<HTMLInputElement>("combobox", { name: /^Search/ }).value).toBe("");
  });

  it("changes the language, each called by its own name", async () => {
    const user = await renderSpeaking(<TopBar />);
    const french = screen.getByRole("radio", { name: "Français", hidden: true });
    expect(french.closest("label")?.lang).toBe("fr");
    await user.click(french);
    expect(useDisplay.getState().language).toBe("fr");
  });

  it("changes the colours", async () => {
    const user = await renderSpeaking(<TopBar />);
    await user.selectOptions(screen.getByRole("combobox", { name: "Colours", hidden: true }), "Dark");
    expect(useDisplay.getState().colourScheme).toBe("dark");
  });

  it("copies the address of the view", async () => {
    const user = await renderSpeaking(<TopBar />);
    await user.click(screen.getByRole("button", { name: "Copy link", hidden: true }));
    expect(await screen.findByRole("button", { name: "Link copied", hidden: true })).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe(window.location.href);
  });

  it("copies the view as it is now, not as the address bar last told it", async () => {
    const { bar, entries } = addressBar("?v=1&overlay=distance");
    const stop = await startAddressSync(bar);
    const user = await renderSpeaking(<TopBar />);
    chooseKilometres(27);
    await user.click(screen.getByRole("button", { name: "Copy link", hidden: true }));
    await screen.findByRole("button", { name: "Link copied", hidden: true });
    stop();
    expect(await navigator.clipboard.readText()).toMatch(/&overlay=distance&km=27$/);
    expect(entries).toHaveLength(1);
  });
});
