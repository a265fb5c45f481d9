// @vitest-environment jsdom
import { act, screen, waitFor } from "@testing-library/react";
import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { RegionId } from "../../../src/model/identifiers";
import { TakeAway } from "../../../src/panels/export/take-away";
import { initialCompare, useCompare } from "../../../src/state/compare";
import { useDatasets } from "../../../src/state/datasets";
import { useOverlay } from "../../../src/state/overlay";
import { useSelection } from "../../../src/state/selection";
import { openTakeAway, useTakeAway } from "../../../src/state/take-away";
import { openCompareWorld } from "../../builders/compare-world";
import { catchDownloads, letDialogsOpen, textOf, type Download } from "../../builders/downloads";
import { openExploreWorld, renderSpeaking } from "../../builders/render-speaking";

let downloads: readonly Download[] = [];

beforeEach(() => {
  openExploreWorld();
  useCompare.setState(initialCompare);
  letDialogsOpen();
  downloads = catchDownloads();
  openTakeAway();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function open() {
  return renderSpeaking(
    <TakeAway
      sentence="Commuters, 3 flows"
      renderMap={({ label }) => (
        <svg className="map-picture" viewBox="0 0 10 10" role="img" aria-label={label} />
      )}
      renderLegend={() => <p>legend</p>}
    />,
  );
}

/** The last file that was handed to the browser. */
async function lastDownload(): Promise<{ readonly name: string; readonly text: string }> {
  const count = downloads.length;
  await waitFor(() => expect(downloads.length).toBeGreaterThan(count - 1));
  await screen.findByText(/the download has begun/);
  const download = downloads.at(-1);
  if (!download) throw new Error("nothing was saved");
  return { name: download.name, text: await textOf(download.content) };
}

describe("the dialog of files", () => {
  it("is a dialog with a name; Escape closes it and takes no step back", async () => {
    useSelection.setState({
      selection: { kind: "region", id: "emr" as RegionId },
      region: "emr" as RegionId,
    });
    const steps: boolean[] = [];
    const listen = (event: KeyboardEvent) => steps.push(event.defaultPrevented);
    window.addEventListener("keydown", listen);
    const user = await open();
    screen.getByRole("dialog", { name: "Take it away" });
    screen.getByRole("button", { name: "Close" }).focus();
    await user.keyboard("{Escape}");
    window.removeEventListener("keydown", listen);
    expect(useTakeAway.getState().isOpen).toBe(false);
    expect(steps.filter((isUsed) => !isUsed)).toEqual([]);
  });

  it("offers cities and regions on the overview, with how many there are", async () => {
    await open();
    expect(screen.getByText("3 entries")).toBeDefined();
    expect(screen.getByRole("button", { name: "CSV: Cities" })).toBeDefined();
    expect(screen.getByRole("button", { name: "GeoJSON: Border regions as areas" })).toBeDefined();
    expect(screen.queryByRole("button", { name: "CSV: Border regions as areas" })).toBeNull();
  });

  it("saves the commuters as CSV and says so", async () => {
    useOverlay.setState({ overlay: "commuters" });
    useSelection.setState({ region: "emr" as RegionId });
    const user = await open();
    await user.click(screen.getByRole("button", { name: "CSV: Commuters of emr-2022" }));
    const { name, text } = await lastDownload();
    expect(name).toBe("grenzatlas-emr-commuters-emr-2022.csv");
    expect(screen.getByRole("status").textContent).toContain(name);
    const rows: unknown = parse(text, { bom: true, columns: true });
    expect(rows).toHaveLength(3);
    expect(rows).toContainEqual(
      expect.objectContaining({ origin: "NL", destination: "DEA2D", commuters: "2700", year: "2022" }),
    );
  });

  it("saves GeoJSON with lines from residence to work, and tells where the figures come from", async () => {
    useOverlay.setState({ overlay: "commuters" });
    const user = await open();
    await user.click(screen.getByRole("button", { name: "GeoJSON: Commuters of emr-2022" }));
    const collection: unknown = JSON.parse((await lastDownload()).text);
    expect(collection).toMatchObject({
      type: "FeatureCollection",
      description: "Commuters, 3 flows",
      sources: [{ publisher: "Statistical office" }],
    });
    expect(collection).toHaveProperty("features.0.geometry.type", "LineString");
  });

  it("saves the values of the indicator that is shown, those of other years marked", async () => {
    const stop = await openCompareWorld();
    const user = await open();
    await user.click(screen.getByRole("button", { name: "CSV: Population density, 2023: area by area" }));
    const rows: unknown = parse((await lastDownload()).text, { bom: true, columns: true });
    expect(rows).toContainEqual(
      expect.objectContaining({ area_code: "LU000", value: "250", year: "2022", other_year: "true" }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({ area_code: "BE332", flags: "break", regions: "EMR | GR" }),
    );
    stop();
  });

  it("saves one figure for each region, weighted by its denominator", async () => {
    const stop = await openCompareWorld();
    const user = await open();
    await user.click(screen.getByRole("button", { name: /^CSV: Population density, 2023: regions/ }));
    const rows: unknown = parse((await lastDownload()).text, { bom: true, columns: true });
    // Whole units of the Euregio: Aachen 700 km², Liège 800 km²; Zuid-Limburg belongs only in part.
    const density = (800 * 700 + 500 * 800) / 1500;
    expect(rows).toContainEqual(
      expect.objectContaining({
        area: "emr",
        value: String(density),
        areas_covered: "2",
        areas_in_part: "1",
      }),
    );
    stop();
  });

  it("saves the second indicator beside the first where two are related", async () => {
    const stop = await openCompareWorld({ second: "median_age" });
    useCompare.setState({ chart: "relation" });
    const user = await open();
    await user.click(screen.getByRole("button", { name: "CSV: Median age, 2023: area by area" }));
    const rows: unknown = parse((await lastDownload()).text, { bom: true, columns: true });
    expect(rows).toContainEqual(expect.objectContaining({ area_code: "DEA2D", value: "42", class: "" }));
    stop();
  });

  it("saves the score with measures, weights and inputs", async () => {
    const stop = await openCompareWorld();
    useCompare.setState({ chart: "score" });
    const user = await open();
    await user.click(screen.getByRole("button", { name: "CSV: Score of metropolitan border regions" }));
    const rows: unknown = parse((await lastDownload()).text, { bom: true, columns: true });
    // 400,000 of 960,000 live outside the largest national part; one half counts as 100.
    const outside = 400 / 960;
    expect(rows).toContainEqual(
      expect.objectContaining({
        area: "emr",
        dimension: "cross-borderness",
        weight: "1",
        measure_value: String(Number(outside.toPrecision(15))),
        measure_scaled: String(Number(((100 * outside) / 0.5).toPrecision(15))),
      }),
    );
    stop();
  });

  it("saves how the order of the score depends on each weight, from 0 to 1", async () => {
    const stop = await openCompareWorld();
    useCompare.setState({ chart: "score" });
    const user = await open();
    await user.click(
      screen.getByRole("button", { name: "CSV: Score: how the order depends on each weight" }),
    );
    const rows: readonly Readonly<Record<string, string>>[] = parse((await lastDownload()).text, {
      bom: true,
      columns: true,
    });
    const ofFunctions = rows.filter(({ dimension }) => dimension === "functions");
    expect(ofFunctions[0]).toMatchObject({ share_from: "0", rank: "1", weight: "1", weight_share: "0.2" });
    expect(ofFunctions.at(-1)).toMatchObject({ share_to: "1" });
    expect(new Set(rows.map(({ dimension }) => dimension)).size).toBe(5);
    stop();
  });

  it("says in one sentence when the sources do not come, and works at the next try", async () => {
    useDatasets.setState({ sources: { status: "failed", data: null } });
    const user = await open();
    await user.click(screen.getByRole("button", { name: "CSV: Cities" }));
    await screen.findByText("The file could not be made. Check the connection and try again.");
    expect(downloads).toEqual([]);
    act(() => useDatasets.setState({ sources: { status: "ready", data: new Map() } }));
    await user.click(screen.getByRole("button", { name: "CSV: Cities" }));
    expect((await lastDownload()).name).toBe("grenzatlas-cities.csv");
  });

  it("says that a browser which draws no pictures can still save the SVG", async () => {
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    const user = await open();
    await user.click(screen.getByRole("button", { name: "PNG: Map as a picture" }));
    await screen.findByText("This browser could not draw the picture. Take the SVG instead.");
    await user.click(screen.getByRole("button", { name: "SVG: Map as a picture" }));
    const { name, text } = await lastDownload();
    expect(name).toBe("grenzatlas-map.svg");
    const document = new DOMParser().parseFromString(text, "image/svg+xml");
    expect(document.querySelector("parsererror")).toBeNull();
    expect(document.querySelector("title")?.textContent).toBe("All regions");
  });

  it("holds nothing on a page that has neither map nor comparison, and says so", async () => {
    useDatasets.setState({ base: { status: "loading", data: null } });
    await open();
    expect(screen.getByRole("alert").textContent).toContain("nothing here yet");
  });
});
