import { describe, expect, it } from "vitest";
import { loadBase } from "../../../src/data/load-base";
import { loadEurope } from "../../../src/data/load-europe";
import { countryLabels, middleOf, partnerAreaLabels, regionLabels } from "../../../src/map/scene/area-labels";
import { buildBaseScene } from "../../../src/map/scene/base-scene";
import { cityLabels, partnerEndLabels } from "../../../src/map/scene/city-labels";
import { distanceLabels, neighbourLabels, riverLabels } from "../../../src/map/scene/line-labels";
import { nodeLabels } from "../../../src/map/scene/node-labels";
import { isInArea } from "../../../src/map/scene/point-in-area";
import { waterLabels } from "../../../src/map/scene/water-labels";
import type { DistanceLine } from "../../../src/model/border-distance";
import type { CityId, Kilometres, Position, RegionId } from "../../../src/model/identifiers";
import type { NutsUnit } from "../../../src/model/nuts-unit";
import { unitsByCode } from "../../../src/state/visible-cities";
import { baseData } from "../../builders/base-data";
import { city } from "../../builders/city";
import { publishedFiles } from "../../builders/published-files";
import { baseScene, commuterScene, flowMark, lineOf, nodeMark } from "../../builders/scene";

const real = await loadBase(publishedFiles);
const units = unitsByCode(real.units);

describe("regionLabels", () => {
  const labels = regionLabels(real, units, { language: "fr", scheme: "dark" });

  it("names all four regions in the language, in their accent", () => {
    expect(labels.map(({ text }) => text)).toEqual([
      "Meuse-Rhin",
      "Grande Région",
      "Lac de Constance",
      "Rhin supérieur",
    ]);
    expect(labels.map(({ colour }) => colour)).toEqual(real.regions.map(({ accent }) => accent.dark));
  });

  it("puts every name inside its own body", () => {
    for (const { key, position } of labels) {
      const shape = real.geography.regions.find(({ region }) => key === `region:${region}`);
      expect(shape && isInArea(position, shape.body)).toBe(true);
    }
  });
});

describe("regionLabels beside flows", () => {
  const name = "region:tmo";
  const position = (drawn?: readonly (readonly Position[])[]) =>
    regionLabels(real, units, { language: "de", scheme: "light", drawn }).find(({ key }) => key === name)
      ?.position ?? [0, 0];

  it("steps off a flow that runs through the place of the name, and stays inside the body", () => {
    const [longitude, latitude] = position([]);
    const through: Position[] = [
      [longitude - 2, latitude],
      [longitude + 2, latitude],
    ];
    const moved = position([through]);
    // Half the height of the name at the overview, degrees: 12 pixels of 1 / (512 · 2⁶) of the world.
    expect(Math.abs(moved[1] - latitude)).toBeGreaterThan(0.15);
    const shape = real.geography.regions.find(({ region }) => region === "tmo");
    expect(shape && isInArea(moved, shape.body)).toBe(true);
  });

  it("takes no notice of a flow far away", () => {
    const far: Position[] = [
      [20, 60],
      [22, 61],
    ];
    expect(position([far])).toEqual(position([]));
  });
});

describe("partnerAreaLabels", () => {
  it("names the partner areas closer in only", () => {
    const labels = partnerAreaLabels(real.regions, units, "de");
    expect(labels.map(({ text }) => text)).toContain("Lothringen");
    expect(labels.every(({ minimumZoom }) => minimumZoom >= 7)).toBe(true);
  });
});

describe("middleOf", () => {
  it("weighs label points by area", () => {
    const [known] = baseData().units;
    if (!known) throw new Error("The base data has units");
    const unit = (longitude: number, area: number): NutsUnit => ({
      ...known,
      labelPoint: [longitude, 50],
      area,
    });
    expect(middleOf([unit(6, 100), unit(10, 300)])).toEqual([9, 50]);
    expect(middleOf([])).toBeNull();
  });
});

describe("countryLabels", () => {
  it("names the countries in the words of the language and leaves them to the border codes closer in", () => {
    const labels = countryLabels((code) => `name of ${code}`);
    expect(labels.map(({ text }) => text)).toContain("name of CH");
    expect(labels.every(({ maximumZoom }) => maximumZoom <= 9)).toBe(true);
  });

  it("names further countries once, on their land: also those of islands", async () => {
    const europe = await loadEurope(publishedFiles);
    const labels = countryLabels((code) => code, [...real.units, ...europe.nutsUnits]);
    expect(new Set(labels.map(({ key }) => key)).size).toBe(labels.length);
    for (const country of ["DK", "HR", "GR", "NO"]) {
      const position = labels.find(({ text }) => text === country)?.position;
      const areas = europe.units.filter(({ properties }) => properties.country === country);
      const coordinates = areas.flatMap(({ geometry }) =>
        geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
      );
      expect(position && isInArea(position, { type: "MultiPolygon", coordinates })).toBe(true);
    }
  });
});

describe("cityLabels", () => {
  const inside = { regions: ["emr" as RegionId] };
  const capital = { ...city("capital"), ...inside, rank: 0 };
  const town = { ...city("town", { population: 4_000 }), ...inside, rank: 120 };

  it("names important cities at once and small towns closer in", () => {
    const [first, last] = cityLabels([capital, town], [capital, town], null);
    expect(first).toMatchObject({ minimumZoom: 4, isStrong: true });
    expect(last).toMatchObject({ minimumZoom: 9, isStrong: false });
  });

  it("lets the selected city win over all others at every zoom", () => {
    const labels = cityLabels([capital, town], [capital, town], town.id);
    const selected = labels.find(({ key }) => key === "city:town");
    expect(selected?.minimumZoom).toBe(0);
    expect(selected?.rank).toBeLessThan(labels.find(({ key }) => key === "city:capital")?.rank ?? 0);
  });

  it("names no city that the filters leave out, except the selected", () => {
    expect(cityLabels([capital, town], [capital], null).map(({ key }) => key)).toEqual(["city:capital"]);
    expect(cityLabels([capital, town], [], town.id).map(({ key }) => key)).toEqual(["city:town"]);
  });
});

describe("partnerEndLabels", () => {
  it("names lit partners only", () => {
    const ends = ["lit", "faded"].map((id) => ({
      id: id as CityId,
      position: [6, 50] as const,
      text: id,
      isLit: id === "lit",
    }));
    expect(partnerEndLabels(ends, 3).map(({ text }) => text)).toEqual(["lit"]);
  });
});

describe("nodeLabels", () => {
  it("keeps room to the circle and names the focus at every zoom", () => {
    const nodes = Array.from({ length: 20 }, (_, index) =>
      nodeMark(String(index), [6, 50], { isFocus: index === 19 }),
    );
    const labels = nodeLabels(commuterScene([], nodes));
    expect(labels[0]?.offset).toBe(16);
    expect(labels.map(({ minimumZoom }) => minimumZoom < 8)).toEqual(
      nodes.map(({ isFocus }, index) => isFocus || index < 14),
    );
  });
});

describe("sides of a node's name", () => {
  const sidesBeside = (...paths: readonly Position[][]) => {
    const flows = paths.map((path, index) => flowMark(`${index}`, "a", { path, width: 8 }));
    return nodeLabels(commuterScene(flows, [nodeMark("a", [6, 50], { name: "Liège" })]))[0]?.sides ?? [];
  };

  it("begin with the east where no flow is", () => {
    expect(sidesBeside()[0]).toBe("east");
  });

  it("leave the side from which a flow comes to the end", () => {
    const fromEast: Position[] = [
      [7, 50],
      [6, 50],
    ];
    const fromWest: Position[] = [
      [5, 50],
      [6, 50],
    ];
    expect(sidesBeside(fromEast)[0]).toBe("west");
    expect(sidesBeside(fromEast, fromWest)[0]).toBe("north");
    expect(sidesBeside(fromEast)).toHaveLength(8);
  });
});

describe("neighbourLabels", () => {
  it("sets each code on its own side of the border", () => {
    const { borders, units: shapes } = baseScene();
    const labels = neighbourLabels(borders, shapes);
    // The border runs north along 6°: a label turned by -90° has east below it, where Germany is.
    const [below, above] = labels;
    expect(below).toMatchObject({ text: "DE", offset: 11 });
    expect(above).toMatchObject({ text: "BE", offset: -11 });
    expect(below?.rotation).toBeCloseTo(-90, 6);
  });

  it("finds both sides on the real border of France and Germany", () => {
    const { borders, units: shapes } = buildBaseScene(real, null, "light");
    const rhine = borders.filter(({ countries }) => countries.join() === "DE,FR");
    const texts = neighbourLabels(rhine, shapes).map(({ text }) => text);
    expect(texts.filter((text) => text === "DE").length).toBeGreaterThan(5);
    expect(texts.filter((text) => text === "DE")).toHaveLength(texts.length / 2);
  });
});

describe("waterLabels", () => {
  const labels = waterLabels(real.water, (names) => names.nl);

  it("names the three rivers in the language, and no other river", () => {
    const rivers = labels.filter(({ kind }) => kind === "river").map(({ text }) => text);
    expect([...new Set(rivers)].sort()).toEqual(["Maas", "Moezel", "Rijn"]);
  });

  it("names Lake Constance", () => {
    const lakes = labels.filter(({ kind }) => kind === "lake");
    expect(lakes.map(({ text }) => text)).toContain("Bodenmeer");
  });

  it("gives a river without names none", () => {
    const rivers = real.water.rivers;
    const nameless = rivers.features.map((river) => ({ ...river, properties: { name: null, names: null } }));
    expect(riverLabels({ ...rivers, features: nameless }, (names) => names.nl)).toEqual([]);
  });
});

describe("distanceLabels", () => {
  it("stand along the line where a band ends", () => {
    const line = (kilometres: number, longitude: number): DistanceLine => ({
      type: "Feature",
      properties: { kilometres: kilometres as Kilometres },
      geometry: lineOf([longitude, 50], [longitude, 51]),
    });
    const labels = distanceLabels([line(10, 1), line(25, 3)], (kilometres) => `${kilometres} km`);
    expect(labels.map(({ text, position }) => [text, position[0]])).toEqual([
      ["10 km", 1],
      ["25 km", 3],
    ]);
  });
});
