import { describe, expect, it } from "vitest";
import { layerOrder } from "../../src/map/layer-order";
import { createMapPictureBuilder } from "../../src/map/map-picture";
import { MapUpdater, type MapTarget } from "../../src/map/map-updater";
import { palettes } from "../../src/map/palette";
import type { ChoroplethScene } from "../../src/map/scene/scene";
import type {
  CityId,
  FlowAreaId,
  NutsCode,
  PartnershipId,
  RecordId,
  RegionId,
} from "../../src/model/identifiers";
import { scene } from "../builders/scene";

const noFills: ChoroplethScene["fills"] = new Map();
const noAreas: ChoroplethScene["areas"] = [];

function choroplethScene(differing: readonly string[]): ChoroplethScene {
  return {
    level: 3,
    areas: noAreas,
    mesh: null,
    fills: noFills,
    noData: null,
    differing: new Set(differing as NutsCode[]),
    circles: null,
  };
}

const NOTHING = { region: null, unit: null, city: null, partnership: null };

/** A map that only writes down what it is told. */
function recordingMap() {
  const calls: string[] = [];
  const record =
    (name: string) =>
    (...values: readonly unknown[]) => {
      calls.push(
        [name, ...values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)))].join(
          " ",
        ),
      );
    };
  const target: MapTarget = {
    addSource: (id) => record("addSource")(id),
    setSourceData: (id) => record("setSourceData")(id),
    addLayer: ({ id }) => record("addLayer")(id),
    setPaintProperty: (layer, name) => record("setPaintProperty")(layer, name),
    setLayoutProperty: (layer, name) => record("setLayoutProperty")(layer, name),
    setFilter: (layer) => record("setFilter")(layer),
    setFeatureState: ({ source, id }, state) => record("setFeatureState")(source, id, state),
    removeFeatureState: ({ source, id }, key) => record("removeFeatureState")(source, id, key),
    setProjection: ({ type }) => record("setProjection")(type),
    addImage: (id) => record("addImage")(id),
  };
  return { target, calls, take: () => calls.splice(0) };
}

function updaterOn(target: MapTarget) {
  return new MapUpdater(target, (step) => step());
}

describe("MapUpdater.show", () => {
  it("adds all sources, fills those that have data, and only then adds the layers", () => {
    const { target, calls } = recordingMap();
    updaterOn(target).show(createMapPictureBuilder()(scene(), palettes.light, "mercator"));
    const kinds = calls.map((call) => call.split(" ")[0]);
    expect(kinds.lastIndexOf("addSource")).toBeLessThan(kinds.indexOf("setSourceData"));
    expect(kinds.lastIndexOf("setSourceData")).toBeLessThan(kinds.indexOf("addLayer"));
    expect(calls).toContain("setSourceData units");
    expect(calls.filter((call) => call.startsWith("addLayer"))).toHaveLength(layerOrder.length);
  });

  it("makes no call for an equal picture", () => {
    const { target, take } = recordingMap();
    const updater = updaterOn(target);
    const build = createMapPictureBuilder();
    const drawn = scene();
    updater.show(build(drawn, palettes.light, "mercator"));
    expect(take().length).toBeGreaterThan(0);
    updater.show(build({ ...drawn }, palettes.light, "mercator"));
    expect(take()).toEqual([]);
  });

  it("hands over only the source that has changed", () => {
    const { target, take } = recordingMap();
    const updater = updaterOn(target);
    const build = createMapPictureBuilder();
    const drawn = scene();
    updater.show(build(drawn, palettes.light, "mercator"));
    take();
    updater.show(build({ ...drawn, cities: [] }, palettes.light, "mercator"));
    expect(take()).toEqual(["setSourceData cities"]);
  });

  it("repaints in other colours without touching any data", () => {
    const { target, take } = recordingMap();
    const updater = updaterOn(target);
    const build = createMapPictureBuilder();
    const drawn = scene();
    updater.show(build(drawn, palettes.light, "mercator"));
    take();
    updater.show(build(drawn, palettes.dark, "mercator"));
    const calls = take();
    expect(calls).toContain("setPaintProperty borders line-color");
    expect(calls).not.toContain("setPaintProperty borders line-width");
    expect(calls.filter((call) => call.startsWith("setSourceData"))).toEqual([]);
  });

  it("dots areas of another year by feature state: no data and no layer is touched", () => {
    const { target, take } = recordingMap();
    const updater = updaterOn(target);
    const build = createMapPictureBuilder();
    const ground = scene();
    const show = (differing: readonly string[]) => {
      updater.show(build({ ...ground, choropleth: choroplethScene(differing) }, palettes.light, "mercator"));
      return take();
    };
    show(["DEA2D"]);
    expect(show(["DEA2D"])).toEqual([]);
    expect(show(["BE332"])).toEqual([
      'setFeatureState units BE332 {"differs":true}',
      "removeFeatureState units DEA2D differs",
    ]);
  });

  it("bends the world once", () => {
    const { target, take } = recordingMap();
    const updater = updaterOn(target);
    const build = createMapPictureBuilder();
    const drawn = scene();
    updater.show(build(drawn, palettes.light, "mercator"));
    take();
    for (let times = 0; times < 2; times++) updater.show(build(drawn, palettes.light, "globe"));
    expect(take()).toEqual(["setProjection globe"]);
  });

  it("spreads the data over steps and says when all is handed over", () => {
    const { target, take } = recordingMap();
    const steps: (() => void)[] = [];
    const updater = new MapUpdater(target, (step) => steps.push(step));
    updater.show(createMapPictureBuilder()(scene(), palettes.light, "mercator"));
    take();
    let isSettled = false;
    updater.whenSettled(() => {
      isSettled = true;
    });
    const sourcesPerStep: number[] = [];
    for (let step = steps.shift(); step; step = steps.shift()) {
      expect(isSettled).toBe(false);
      step();
      sourcesPerStep.push(take().filter((call) => call.startsWith("setSourceData")).length);
    }
    expect(Math.max(...sourcesPerStep)).toBe(1);
    expect(isSettled).toBe(true);
  });

  it("adds the layers of the latest picture when colours change before the first is drawn", () => {
    const { target, take } = recordingMap();
    const steps: (() => void)[] = [];
    const updater = new MapUpdater(target, (step) => steps.push(step));
    const build = createMapPictureBuilder();
    const drawn = scene();
    updater.show(build(drawn, palettes.light, "mercator"));
    updater.show(build(drawn, palettes.dark, "mercator"));
    for (let step = steps.shift(); step; step = steps.shift()) step();
    const calls = take();
    expect(calls.filter((call) => call.startsWith("addLayer"))).toHaveLength(layerOrder.length);
    expect(calls.filter((call) => call.startsWith("setPaintProperty"))).toEqual([]);
  });

  it("skips data that is out of date before it was handed over", () => {
    const { target, take } = recordingMap();
    const steps: (() => void)[] = [];
    const updater = new MapUpdater(target, (step) => steps.push(step));
    const build = createMapPictureBuilder();
    const drawn = scene();
    updater.show(build(drawn, palettes.light, "mercator"));
    updater.show(build({ ...drawn, cities: [] }, palettes.light, "mercator"));
    for (let step = steps.shift(); step; step = steps.shift()) step();
    expect(take().filter((call) => call === "setSourceData cities")).toHaveLength(1);
  });
});

describe("MapUpdater.light", () => {
  const emr = { kind: "region", id: "emr" as RegionId } as const;

  it("lights by feature state only", () => {
    const { target, take } = recordingMap();
    updaterOn(target).light(emr, NOTHING);
    expect(take()).toEqual(['setFeatureState regions emr {"hovered":true,"selected":false}']);
  });

  it("makes no call when nothing has changed", () => {
    const { target, take } = recordingMap();
    const updater = updaterOn(target);
    updater.light(emr, NOTHING);
    take();
    updater.light({ ...emr }, { ...NOTHING });
    expect(take()).toEqual([]);
  });

  it("puts out what is left behind", () => {
    const { target, take } = recordingMap();
    const updater = updaterOn(target);
    updater.light(emr, NOTHING);
    take();
    updater.light({ kind: "unit", id: "DEA2D" as NutsCode }, NOTHING);
    expect(take()).toEqual([
      "removeFeatureState regions emr hovered",
      "removeFeatureState regions emr selected",
      'setFeatureState units DEA2D {"hovered":true,"selected":false}',
    ]);
  });

  it("keeps a selected thing lit while it is also hovered", () => {
    const { target, take } = recordingMap();
    const updater = updaterOn(target);
    const selected = { ...NOTHING, region: emr.id };
    updater.light(emr, selected);
    updater.light(null, selected);
    expect(take()).toEqual([
      'setFeatureState regions emr {"hovered":true,"selected":true}',
      'setFeatureState regions emr {"hovered":false,"selected":true}',
    ]);
  });

  it("lights every mark of a record of the list, and its line", () => {
    const { target, take } = recordingMap();
    const updater = updaterOn(target);
    const partnership = "aachen--reims" as PartnershipId;
    updater.light(
      { kind: "record", id: "partnership:x" as RecordId, marks: ["a", "b"], partnership },
      NOTHING,
    );
    const lit = ["records a", "records b", "partners aachen--reims"];
    expect(take().map((call) => call.split(" ").slice(1, 3).join(" "))).toEqual(lit);
  });

  it("finds a city in both sources that may draw it, and a flow and a node by their keys", () => {
    const { target, take } = recordingMap();
    const updater = updaterOn(target);
    updater.light({ kind: "city", id: "aachen" as CityId }, NOTHING);
    expect(take().map((call) => call.split(" ").slice(1, 3).join(" "))).toEqual([
      "cities aachen",
      "partners aachen",
    ]);
    updater.light({ kind: "flow", origin: "a" as FlowAreaId, destination: "b" as FlowAreaId }, NOTHING);
    expect(take()).toContain('setFeatureState commuters a>b {"hovered":true,"selected":false}');
    updater.light({ kind: "flow-area", id: "LU" as FlowAreaId }, NOTHING);
    expect(take()).toContain('setFeatureState commuters node:LU {"hovered":true,"selected":false}');
  });
});
