// @vitest-environment jsdom
import { renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { fitPadding, LEGEND_COLUMN } from "../../../../src/map/light/mercator";
import type { LabelMark, Scene } from "../../../../src/map/scene/scene";
import { useScene } from "../../../../src/map/use-scene";
import { useBorderDistances } from "../../../../src/state/border-distances";
import { useCamera } from "../../../../src/state/camera";
import { useChoropleth } from "../../../../src/state/choropleth";
import { useDatasets } from "../../../../src/state/datasets";
import { initialOverlay, useOverlay } from "../../../../src/state/overlay";
import { usePartnerArcs } from "../../../../src/state/partner-arcs";
import { useSelection } from "../../../../src/state/selection";
import { LanguageProvider } from "../../../../src/i18n/language-provider";
import { messages } from "../../../../src/i18n/messages/de";
import { startMessages } from "../../../../src/i18n/messages/start/de";
import { namedViews, type NamedView } from "../../../../tools/embed-views/named-views";
import { drawPoster } from "../../../../tools/poster/views/draw-poster";
import { loadViewData, type ViewData } from "../../../../tools/poster/views/view-data";
import { colourStyles, plainColours } from "../../../../tools/poster/views/view-palette";
import { viewScene } from "../../../../tools/poster/views/view-scene";
import { publishedFolder } from "../../../builders/published-files";

/** Bytes, gzipped: with page, style sheet and script it stays below the 60 kB before any code of the map. */
const LARGEST_POSTER = 41_000;
const USUAL_POSTER = 25_000;
const styleFile = resolve(import.meta.dirname, "../../../../tools/poster/views/view-poster.css");

let data: ViewData;
let views: readonly NamedView[];
let posters: ReadonlyMap<string, string>;

beforeAll(async () => {
  data = await loadViewData(publishedFolder);
  views = namedViews(data.base.regions);
  posters = new Map(views.map((view) => [view.name, drawPoster(data, view)]));
}, 120_000);

const drawn = () => [...posters];

describe("the scene of a poster", () => {
  const combinations = [
    "tmo-regions",
    "emr-distance",
    "gr-commuters",
    "ibk-partners",
    "tmo-indicators",
    "overview-commuters",
    "overview-partners",
  ];

  it.each(combinations)("is that of the live map: %s", async (name) => {
    const view = viewOf(name);
    const live = await liveScene(view);
    const still = viewScene(data, view, "de", plainColours(data, "light"));
    expect(byKey(still.labels)).toEqual(byKey(live.labels));
    expect(withoutSentences(still)).toEqual(withoutSentences(live));
  });
});

describe("a poster", () => {
  it("stays small: most below 25 kB, all below 41 kB, gzipped", () => {
    const sizes = drawn().map(([name, svg]) => ({ name, size: gzipSync(svg, { level: 9 }).length }));
    for (const { name, size } of sizes) expect(size, name).toBeLessThanOrEqual(LARGEST_POSTER);
    expect(sizes.filter(({ size }) => size <= USUAL_POSTER).length).toBeGreaterThanOrEqual(16);
  });

  it("is well-formed SVG that fills its box and says what it shows in four languages", () => {
    for (const [name, svg] of drawn()) {
      const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
      expect(root.tagName, name).toBe("svg");
      expect(root.getAttribute("viewBox")).toMatch(/^0 0 [\d.]+ [\d.]+$/);
      expect(root.getAttribute("role")).toBe("img");
      expect([...root.querySelectorAll("desc")].map((text) => text.getAttribute("lang"))).toEqual([
        "de",
        "fr",
        "nl",
        "en",
      ]);
    }
  });

  it("fits the strict content security policy, and holds nothing for a pointer", () => {
    for (const [name, svg] of drawn())
      expect(svg, name).not.toMatch(/\sstyle=|<style|<script|\son\w+=|url\((?!#)|data-|pointer-events/);
  });

  it("refers to what is there, and gives every id once", () => {
    for (const [name, svg] of drawn()) {
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
      for (const [, id] of svg.matchAll(/(?:href="#|url\(#)([\w-]+)/g)) expect(ids, name).toContain(id);
    }
  });

  it("takes every colour from the style sheet, in both schemes, and is light without it", () => {
    const css = colourStyles(data);
    const light = new Map(
      [...(css.split("\n")[0] ?? "").matchAll(/(--[\w-]+): (#\w+)/g)].map(([, name, colour]) => [
        name,
        colour,
      ]),
    );
    for (const [, svg] of drawn()) {
      expect(svg).not.toMatch(/(fill|stroke)="#/);
      for (const [, name = "", fallback = ""] of svg.matchAll(/var\((--[\w-]+),(#\w+)\)/g)) {
        expect(fallback, name).toBe(light.get(name));
        expect(css.split(`${name}:`).length - 1, name).toBe(3);
      }
    }
  });

  it("says the names of its regions in every language", () => {
    const poster = posters.get("tmo-regions") ?? "";
    for (const name of ["Oberrhein", "Rhin", "Bovenrijn", "Upper Rhine"]) expect(poster).toContain(name);
    const groups = [...poster.matchAll(/<g lang="(\w+)"/g)].map(([, language]) => language);
    // Three sizes.
    expect(groups).toHaveLength(12);
  });

  it("shows one of its three sizes where there is no style sheet", () => {
    for (const [, svg] of drawn()) {
      const marks = [
        ...svg.matchAll(/<g class="view-poster__marks view-poster__marks--(\w+)"( display="none")?/g),
      ];
      expect(marks.map(([, tier, hidden]) => [tier, hidden !== undefined])).toEqual([
        ["small", true],
        ["middle", false],
        ["large", true],
      ]);
    }
  });

  it("is the same every time", async () => {
    const again = await loadViewData(publishedFolder);
    for (const name of ["tmo-commuters", "ibk-distance"])
      expect(drawPoster(again, viewOf(name))).toBe(posters.get(name));
  });
});

describe("the place of a poster in its frame", () => {
  it("keeps the same room as the live map, narrow and wide", () => {
    const css = readFileSync(styleFile, "utf8");
    const { top, left, right, bottom } = fitPadding({ width: LEGEND_COLUMN.fromWidth - 1 });
    expect(new Set([top, left, right, bottom])).toEqual(new Set([24]));
    expect(css).toMatch(
      /top: 24px;\s*left: 24px;\s*width: calc\(100% - 48px\);\s*height: calc\(100% - 48px\);/,
    );
    expect(css).toMatch(
      new RegExp(
        `min-width: ${LEGEND_COLUMN.fromWidth}px\\) \\{\\s*\\.view-poster__map \\{\\s*width: calc\\(100% - 24px - ${LEGEND_COLUMN.width}px\\)`,
      ),
    );
  });
});

function viewOf(name: string): NamedView {
  const view = views.find((candidate) => candidate.name === name);
  if (!view) throw new Error(`${name} is no view`);
  return view;
}

/** What the app draws of the view once everything has arrived. */
async function liveScene({ region, overlay }: NamedView): Promise<Scene> {
  const ready = <Data,>(content: Data) => ({ status: "ready" as const, data: content });
  useDatasets.setState({
    base: ready(data.base),
    flows: ready(data.flows),
    partners: ready(data.partners),
  });
  useBorderDistances.setState({ bands: data.bands, reach: data.reach });
  usePartnerArcs.setState({ arcs: data.arcs });
  useChoropleth.setState({ status: "ready", choropleth: data.choropleth });
  useCamera.setState({ current: { center: [7, 49], zoom: 9 } });
  useSelection.setState({ region, selection: region === null ? null : { kind: "region", id: region } });
  useOverlay.setState({ ...initialOverlay, overlay });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <LanguageProvider language="de" messages={{ ...startMessages, ...messages }} texts={data.texts.de}>
      {children}
    </LanguageProvider>
  );
  const { result, unmount } = renderHook(() => useScene("light"), { wrapper });
  // Country codes along the borders are built between other work.
  await waitFor(() => expect(result.current?.labels.some(({ kind }) => kind === "neighbour")).toBe(true), {
    timeout: 15_000,
  });
  const scene = result.current;
  unmount();
  if (!scene) throw new Error("nothing is drawn");
  return scene;
}

function byKey(labels: readonly LabelMark[]): readonly LabelMark[] {
  return [...labels].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** All but the labels; flows and nodes without what they say to the pointer. */
function withoutSentences({ labels: _, commuters, ...scene }: Scene) {
  const mute = <Mark extends { readonly text: string }>(marks: readonly Mark[]) =>
    marks.map((mark) => ({ ...mark, text: "" }));
  return {
    ...scene,
    commuters: commuters && { ...commuters, flows: mute(commuters.flows), nodes: mute(commuters.nodes) },
  };
}
