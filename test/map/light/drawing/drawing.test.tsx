import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { StaticMap } from "../../../builders/static-map";
import type { Viewport } from "../../../../src/map/light/mercator";
import { palettes } from "../../../../src/map/palette";
import type { Scene } from "../../../../src/map/scene/scene";
import type {
  CityId,
  Kilometres,
  NutsCode,
  PartnershipId,
  RegionId,
} from "../../../../src/model/identifiers";
import {
  baseScene,
  commuterScene,
  flowMark,
  label,
  lineOf,
  nodeMark,
  scene,
  square,
} from "../../../builders/scene";

const viewport: Viewport = { camera: { center: [6, 50.5], zoom: 6 }, size: { width: 320, height: 200 } };
const aachen = "aachen-de" as CityId;

const city = {
  id: aachen,
  position: [6.08, 50.78],
  radius: 4,
  isCentral: true,
  isMatch: true,
  rank: 0,
} as const;

/** One element a line, so that a change can be read. */
function draw(drawn: Scene): string {
  const markup = renderToStaticMarkup(
    <StaticMap scene={drawn} palette={palettes.light} viewport={viewport} />,
  );
  return `${markup.replaceAll("><", ">\n<")}\n`;
}

describe("Ground and Marks", () => {
  it("draws regions, borders, a city and labels", async () => {
    const drawn = scene({
      cities: [city],
      labels: [
        label({
          key: "region:emr",
          kind: "region",
          text: "Maas-Rhein",
          position: [6, 50.2],
          colour: "#b45309",
        }),
        label({
          key: "city:aachen-de",
          kind: "city",
          text: "Aachen",
          position: city.position,
          rank: 1,
          offset: 6,
        }),
        label({
          key: "neighbour:1",
          kind: "neighbour",
          text: "BE",
          position: [6, 50.6],
          rotation: 60,
          offset: 11,
        }),
      ],
    });
    await expect(draw(drawn)).toMatchFileSnapshot("snapshots/regions.svg");
  });

  it("draws commuter flows with heads and split nodes", async () => {
    const drawn = scene({
      emphasis: "ground",
      commuters: commuterScene(
        [
          flowMark("BE332", "DEA2D", {
            path: [
              [5.2, 50.5],
              [6, 50.3],
              [6.8, 50.5],
            ],
            width: 6,
          }),
          flowMark("DEA2D", "BE332", {
            path: [
              [6.8, 50.5],
              [6, 50.7],
              [5.2, 50.5],
            ],
            role: "out",
            isLit: false,
          }),
        ],
        [
          nodeMark("BE332", [5.2, 50.5], { isFocus: true }),
          nodeMark("DEA2D", [6.8, 50.5], { inflowShare: 1 }),
        ],
      ),
    });
    await expect(draw(drawn)).toMatchFileSnapshot("snapshots/commuters.svg");
  });

  it("draws the kinds of partnership by line style and fades what is not lit", async () => {
    const arc = (id: string, kind: "twinning" | "friendship" | "project" | "other", isLit: boolean) =>
      ({ id: id as PartnershipId, kind, path: lineOf([6.08, 50.78], [7, 51], [8, 50.5]), isLit }) as const;
    const drawn = scene({
      partners: {
        arcs: [arc("far", "twinning", false), arc("near", "friendship", true), arc("third", "project", true)],
        ends: [{ id: "reims-fr" as CityId, position: [7.2, 50.2], text: "Reims", isLit: true }],
        isRestricted: true,
        isDense: false,
      },
    });
    await expect(draw(drawn)).toMatchFileSnapshot("snapshots/partners.svg");
  });

  it("draws the border distance as bands, the chosen distance and the shortest line", async () => {
    const kilometres = (value: number) => value as Kilometres;
    const drawn = scene({
      emphasis: "ground",
      distance: {
        bands: {
          type: "FeatureCollection",
          features: [
            {
              type: "Feature",
              properties: { from: kilometres(0), to: kilometres(10) },
              geometry: square(5.8, 50, 6.2, 51),
            },
            {
              type: "Feature",
              properties: { from: kilometres(10), to: null },
              geometry: square(6.2, 50, 7, 51),
            },
          ],
          lines: [
            {
              type: "Feature",
              properties: { kilometres: kilometres(10) },
              geometry: lineOf([6.2, 50], [6.2, 51]),
            },
          ],
        },
        reach: {
          kilometres: kilometres(25),
          area: square(5.6, 50, 6.4, 51),
          line: lineOf([6.4, 50], [6.4, 51]),
        },
        shortestLine: { from: [6.8, 50.6], to: [6, 50.6], text: "57 km" },
      },
    });
    await expect(draw(drawn)).toMatchFileSnapshot("snapshots/distance.svg");
  });

  it("outlines what is selected", async () => {
    const selection = {
      region: "emr" as RegionId,
      unit: "DEA2D" as NutsCode,
      city: aachen,
      partnership: null,
    };
    await expect(draw(scene({ cities: [city], selection }))).toMatchFileSnapshot("snapshots/selection.svg");
  });

  it("dots the areas whose value is of another year, and no other", () => {
    const areas = baseScene().units.map(({ code, geometry }) => ({ code, geometry }));
    const fills = new Map(areas.map(({ code }) => [code, "#8c4f73"]));
    const shared = { level: 3 as const, areas, mesh: null, fills, noData: null, circles: null };
    const dotsOf = (differing: readonly string[]) =>
      /light-map__dots[^]*?<\/g>/.exec(
        draw(scene({ choropleth: { ...shared, differing: new Set(differing as NutsCode[]) } })),
      )?.[0] ?? "";
    expect(dotsOf([])).toBe("");
    const one = dotsOf(["DEA2D"]);
    expect(one).toContain(palettes.light.ink);
    const starts = (dots: string) => [...dots.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x));
    const west = Math.min(...starts(dotsOf(["BE332"])));
    expect(Math.min(...starts(one))).toBeGreaterThan(west);
  });

  it("needs no style sheet, no script and nothing from elsewhere", () => {
    const markup = draw(scene({ cities: [city] }));
    expect(markup).not.toMatch(/ style=|<style|<script|href=/);
  });

  it("keeps the ids of two drawings on one page apart", () => {
    const markup = renderToStaticMarkup(
      <>
        <StaticMap scene={scene()} palette={palettes.light} viewport={viewport} idPrefix="a-" />
        <StaticMap scene={scene()} palette={palettes.light} viewport={viewport} idPrefix="b-" />
      </>,
    );
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
