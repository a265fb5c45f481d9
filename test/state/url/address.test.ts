import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairKey } from "../../../src/analysis/statistics/cooperation/pair-key";
import { tieKinds } from "../../../src/analysis/statistics/cooperation/tie-kinds";
import { scoreDimensions, type ScoreDimension } from "../../../src/analysis/statistics/indicators/score";
import { keptOnMap, movedBy, scaledAbout } from "../../../src/map/light/gesture-math";
import { cameraOfTransform, screenTransform } from "../../../src/map/light/mercator";
import { cityFunctions, citySizeClasses } from "../../../src/model/city";
import type {
  CityId,
  CountryCode,
  FlowAreaId,
  FlowSetId,
  Kilometres,
  NetworkId,
  NutsCode,
  PartnershipId,
  RecordId,
  RegionId,
  ThemeId,
} from "../../../src/model/identifiers";
import type { IndicatorId } from "../../../src/model/indicator";
import { languages } from "../../../src/model/language";
import { urbanRuralTypes } from "../../../src/model/nuts-unit";
import type { OwnRegion } from "../../../src/model/own-region";
import { partnershipKinds } from "../../../src/model/partnership";
import { catalogueSorts, initialCatalogue, type CatalogueState } from "../../../src/state/catalogue";
import { cooperationParts, MAXIMUM_STRONG_FLOW, MAXIMUM_TIES } from "../../../src/state/cooperation";
import { colourSchemes, projections, renderers } from "../../../src/state/display";
import {
  compareCharts,
  MAXIMUM_AREAS,
  MAXIMUM_WEIGHT,
  pages,
  type AreaKey,
} from "../../../src/state/compare";
import {
  classMethods,
  countLooks,
  MAXIMUM_CLASSES,
  MINIMUM_CLASSES,
  ramps,
} from "../../../src/state/indicator-view";
import { flowDirections, overlays } from "../../../src/state/overlay";
import { asOwnName, ownRegionIds, sortedUnits } from "../../../src/state/own-regions";
import type { Selection } from "../../../src/state/selection";
import { initialAddress, type Address } from "../../../src/state/url/address";
import { decodeAddress } from "../../../src/state/url/decode";
import { encodeAddress } from "../../../src/state/url/encode";

const identifier = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,30}$/);
const id = <Id extends string>() => identifier.map((text) => text as Id);
const indicatorId = fc.stringMatching(/^[a-z0-9][a-z0-9_]{0,30}$/).map((text) => text as IndicatorId);
const degrees = (limit: number) =>
  fc.integer({ min: -Math.round(limit * 1e4), max: Math.round(limit * 1e4) }).map((value) => value / 1e4);
/** As far as both maps go. */
const place = fc.tuple(degrees(180), degrees(85.0511));
const kilometres = fc.integer({ min: 1, max: 100 }).map((value) => value as Kilometres);
const some = <Value>(values: fc.Arbitrary<Value>) => fc.uniqueArray(values, { maxLength: 5 });
const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });

const selection: fc.Arbitrary<Exclude<Selection, { kind: "region" }>> = fc.oneof(
  id<NutsCode>().map((code) => ({ kind: "unit" as const, id: code })),
  id<CityId>().map((city) => ({ kind: "city" as const, id: city })),
  id<PartnershipId>().map((partnership) => ({ kind: "partnership" as const, id: partnership })),
  id<NetworkId>().map((network) => ({ kind: "network" as const, id: network })),
);

/** Up to four at any places, each with its own id. */
const ownRegions: fc.Arbitrary<readonly OwnRegion[]> = fc
  .tuple(
    ...ownRegionIds.map((own) =>
      optional(
        fc.record({
          id: fc.constant(own),
          name: fc
            .string({ unit: "grapheme", minLength: 1 })
            .map(asOwnName)
            .filter((name) => name !== null),
          units: fc
            .array(
              fc.stringMatching(/^[A-C]{2}[0-9A-Z]{3}$/).map((code) => code as NutsCode),
              { minLength: 1, maxLength: 40 },
            )
            .map(sortedUnits),
        }),
      ),
    ),
  )
  .map((regions) => regions.filter((region) => region !== null));

/** A region without another selection is itself selected: the address has one way to say it. */
const context = fc.tuple(optional(id<RegionId>()), optional(selection)).map(([region, inner]) => ({
  region,
  selection: inner ?? (region ? { kind: "region" as const, id: region } : null),
}));

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const chosen = fc.uniqueArray(identifier, { minLength: 1, maxLength: 5 });
const catalogue: fc.Arbitrary<CatalogueState> = fc.record({
  query: fc.string({ unit: "grapheme", maxLength: 100 }),
  choices: fc.record(
    { kind: chosen, country: chosen, theme: chosen, eventType: chosen, fee: chosen },
    { requiredKeys: [] },
  ),
  from: optional(day),
  until: optional(day),
  openOn: optional(day),
  sort: fc.constantFrom(...catalogueSorts),
  near: optional(identifier.map((text) => text as CityId)),
  isInView: fc.boolean(),
  spot: optional(place),
  record: optional(identifier.map((text) => `event:${text}` as RecordId)),
});

const cooperation = fc.record({
  part: fc.constantFrom(...cooperationParts),
  flowSet: optional(id<FlowSetId>()),
  kinds: fc.subarray([...tieKinds], { minLength: 1 }),
  strongTies: fc.integer({ min: 1, max: MAXIMUM_TIES }),
  strongFlow: optional(fc.integer({ min: 1, max: MAXIMUM_STRONG_FLOW })),
  pair: optional(fc.tuple(id<FlowAreaId>(), id<FlowAreaId>()).map(([a, b]) => pairKey(a, b))),
  first: optional(id<CityId>()),
  other: optional(id<CityId>()),
});

const address: fc.Arbitrary<Address> = fc
  .record({
    language: optional(fc.constantFrom(...languages)),
    colourScheme: optional(fc.constantFrom(...colourSchemes)),
    renderer: optional(fc.constantFrom(...renderers)),
    projection: fc.constantFrom(...projections),
    ownRegions,
    context,
    camera: optional(
      fc.record({ center: place, zoom: fc.integer({ min: -100, max: 1200 }).map((value) => value / 100) }),
    ),
    overlay: fc.record({
      overlay: fc.constantFrom(...overlays),
      kilometres,
      point: optional(place),
      flowSet: optional(id<FlowSetId>()),
      flowDirection: fc.constantFrom(...flowDirections),
      flowFocus: some(id<FlowAreaId>()),
      flowTop: optional(fc.integer({ min: 1, max: 10_000 })),
      partnershipKinds: some(fc.constantFrom(...partnershipKinds)),
    }),
    filters: fc.record({
      within: optional(kilometres),
      size: some(fc.constantFrom(...citySizeClasses)),
      type: some(fc.constantFrom(...urbanRuralTypes)),
      function: some(fc.constantFrom(...cityFunctions)),
      network: some(id<NetworkId>()),
      theme: some(id<ThemeId>()),
      country: some(fc.stringMatching(/^[A-Z]{2}$/).map((code) => code as CountryCode)),
    }),
    indicatorView: fc
      .record({
        indicator: optional(indicatorId),
        second: optional(indicatorId),
        year: optional(fc.integer({ min: 1950, max: 2100 })),
        method: fc.constantFrom(...classMethods),
        classes: fc.integer({ min: MINIMUM_CLASSES, max: MAXIMUM_CLASSES }),
        breaks: fc.uniqueArray(fc.integer({ min: -9e8, max: 9e8 }), { maxLength: MAXIMUM_CLASSES - 1 }),
        ramp: fc.constantFrom(...ramps),
        counts: fc.constantFrom(...countLooks),
      })
      // Own limits are kept only while they are used.
      .map((view) => ({
        ...view,
        breaks: view.method === "own" ? view.breaks.toSorted((a, b) => a - b) : [],
      })),
    compare: fc.record({
      page: fc.constantFrom(...pages),
      areas: fc.uniqueArray(id<AreaKey>(), { maxLength: MAXIMUM_AREAS }),
      chart: fc.constantFrom(...compareCharts),
      border: optional(fc.stringMatching(/^[A-Z]{2}-[A-Z]{2}$/)),
      weights: fc.record(
        Object.fromEntries(
          scoreDimensions.map((dimension) => [dimension, fc.integer({ min: 0, max: MAXIMUM_WEIGHT })]),
        ) as Record<ScoreDimension, fc.Arbitrary<number>>,
      ),
    }),
    catalogue,
    cooperation,
  })
  .map(({ context: where, ...rest }) => ({ ...rest, ...where }));

/** -0 and 0 are the same place. */
const plain = (value: Address): unknown => JSON.parse(JSON.stringify(value));

describe("address", () => {
  it("gives back every view it was made from", () => {
    fc.assert(
      fc.property(address, (view) => {
        const { address: read, notices } = decodeAddress(encodeAddress(view));
        expect(notices).toEqual([]);
        expect(plain(read)).toEqual(plain(view));
      }),
      { numRuns: 500 },
    );
  });

  it("opens a valid view for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const { address: read } = decodeAddress(text);
        expect(plain(decodeAddress(encodeAddress(read)).address)).toEqual(plain(read));
      }),
      { numRuns: 500 },
    );
  });

  it("keeps hostile values out of every field", () => {
    const hostile = `"><img src=x onerror=alert(1)>`;
    const keys = [...new URLSearchParams(encodeAddress(fc.sample(address, 1)[0] ?? initialAddress)).keys()]
      // A query is any text: it is shown and searched for as it stands.
      .filter((key) => key !== "q");
    const search = `?${[...keys, "city", "region", "at", "camera", "top"].map((key) => `${key}=${encodeURIComponent(hostile)}`).join("&")}`;
    expect(decodeAddress(search).address).toEqual(initialAddress);
  });

  it("carries a query of the catalogue with its signs, and not half a character", () => {
    const ask = (query: string) =>
      encodeAddress({ ...initialAddress, catalogue: { ...initialCatalogue, query } });
    expect(decodeAddress(ask("“a b” & (c) <i> + %")).address.catalogue.query).toBe("“a b” & (c) <i> + %");
    expect(ask("\ud83d")).toBe("");
    expect(ask("x".repeat(100_000))).toBe("");
  });

  it("opens a record of the catalogue with what was searched for", () => {
    const { address: read, notices } = decodeAddress(
      "?v=1&view=catalogue&q=Besan%C3%A7on&in-kind=event,seminar&from=2019-01-01&record=event:mot-2019&sort=newest",
    );
    expect(notices).toEqual([]);
    expect(read.compare.page).toBe("catalogue");
    expect(read.catalogue).toEqual({
      ...initialCatalogue,
      query: "Besançon",
      choices: { kind: ["event", "seminar"] },
      from: "2019-01-01",
      record: "event:mot-2019",
      sort: "newest",
    });
  });

  it("writes nothing for the start view", () => {
    expect(encodeAddress(initialAddress)).toBe("");
  });

  it("names the part it left out and keeps the rest", () => {
    const { address: read, notices } = decodeAddress("?v=1&region=emr&overlay=distance&km=500");
    expect(read.region).toBe("emr");
    expect(read.overlay.overlay).toBe("distance");
    expect(read.overlay.kilometres).toBe(25);
    expect(notices).toEqual([{ kind: "address-part-ignored", key: "km", value: "500" }]);
  });

  it("says so when the version is not known, and still reads what it can", () => {
    const { address: read, notices } = decodeAddress("?v=99&region=tmo");
    expect(read.region).toBe("tmo");
    expect(notices).toEqual([{ kind: "address-version-unknown", version: "99" }]);
  });

  it("carries every place that the light map can be drawn to", () => {
    const size = { width: 390, height: 700 };
    const start = screenTransform({ camera: { center: [7.6, 47.6], zoom: 8 }, size });
    const edges = [1e-9, 1e9].flatMap((factor) =>
      [-1e9, 1e9].map((south) => keptOnMap(movedBy(scaledAbout(start, [0, 0], factor), 0, south), size)),
    );
    for (const edge of edges) {
      const camera = cameraOfTransform(edge, size);
      const { address: read, notices } = decodeAddress(encodeAddress({ ...initialAddress, camera }));
      expect(notices).toEqual([]);
      expect(read.camera?.zoom).toBeCloseTo(camera.zoom, 2);
      expect(read.camera?.center[1]).toBeCloseTo(camera.center[1], 3);
    }
  });

  it("opens a link to a place nearer than the maps go as near as they do", () => {
    const { address: read, notices } = decodeAddress("?v=1&camera=14.00/7.6/47.6");
    expect([read.camera, notices]).toEqual([{ zoom: 12, center: [7.6, 47.6] }, []]);
  });

  // Frozen link of release 0.1: it must open for ever.
  it("opens the link frozen with version 1", () => {
    const frozen =
      "?v=1&lang=fr&city=basel-ch&region=tmo&overlay=commuters&km=40&at=7.5886,47.5596&flows=tmo-2022&direction=between&focus=FRF1,CH03&top=4&kind=project&only-within=30&only-size=medium&only-type=urban&only-function=university&only-network=imeg&only-theme=mobility&only-country=CH,FR&scheme=dark&renderer=light&projection=globe&camera=8.25/7.6/47.6";
    const { address: read, notices } = decodeAddress(frozen);
    expect(notices).toEqual([]);
    expect(encodeAddress(read)).toBe(frozen);
    expect(read.selection).toEqual({ kind: "city", id: "basel-ch" });
    expect(read.camera).toEqual({ zoom: 8.25, center: [7.6, 47.6] });
  });
});
