import { describe, expect, it } from "vitest";
import { buildPartnerScene } from "../../../src/map/scene/partner-marks";
import type { PartnerCity } from "../../../src/model/city";
import type { CityId, CountryCode, PartnershipId, RegionId } from "../../../src/model/identifiers";
import type { Partnership, PartnershipKind } from "../../../src/model/partnership";
import { city } from "../../builders/city";
import { lineOf } from "../../builders/scene";

function partnership(first: string, second: string, kind: PartnershipKind = "twinning"): Partnership {
  return {
    id: `${first}--${second}` as PartnershipId,
    cities: [first as CityId, second as CityId],
    kind,
    stage: null,
    year: null,
    fields: [],
    themes: [],
    evidence: "A",
    sources: [],
    note: null,
    details: [],
  };
}

function partnerCity(id: string): PartnerCity {
  return {
    id: id as CityId,
    name: id,
    country: "US" as CountryCode,
    unit: null,
    position: [-77, 39],
    regions: [],
    population: null,
    note: null,
    sources: [],
  };
}

const aachen = { ...city("aachen"), regions: ["emr" as RegionId] };
const basel = { ...city("basel"), regions: ["tmo" as RegionId] };
const partnerships = [partnership("aachen", "arlington"), partnership("basel", "miami", "friendship")];
const view = {
  partnerships,
  cities: [aachen, basel],
  partnerCities: [partnerCity("arlington"), partnerCity("miami")],
  arcs: new Map(partnerships.map(({ id }) => [id, lineOf([6, 50], [-77, 39])])),
  kinds: [],
  selection: { region: null, unit: null, city: null, partnership: null },
};

const lit = (scene: ReturnType<typeof buildPartnerScene>) =>
  scene.arcs.filter(({ isLit }) => isLit).map(({ id }) => id);

describe("buildPartnerScene", () => {
  it("lights all arcs when nothing is selected", () => {
    expect(lit(buildPartnerScene(view))).toHaveLength(2);
  });

  it("draws a selected partnership strongly also where it stands alone", () => {
    const [alone] = partnerships;
    const chosen = alone ? [alone] : [];
    const selection = { ...view.selection, partnership: alone?.id ?? null };
    expect(buildPartnerScene({ ...view, partnerships: chosen, selection }).isRestricted).toBe(true);
    expect(buildPartnerScene({ ...view, partnerships: chosen }).isRestricted).toBe(false);
  });

  it("lights the arcs of the selected city and draws them last", () => {
    const scene = buildPartnerScene({ ...view, selection: { ...view.selection, city: aachen.id } });
    expect(lit(scene)).toEqual(["aachen--arlington"]);
    expect(scene.arcs.at(-1)?.id).toBe("aachen--arlington");
    expect(scene.ends.map(({ id, isLit }) => [id, isLit])).toEqual([
      ["arlington", true],
      ["miami", false],
    ]);
  });

  it("calls it dense when more than forty arcs stand out", () => {
    const scenes = [40, 41].map((count) => {
      const many = Array.from({ length: count }, (_, index) => partnership("aachen", `partner${index}`));
      const arcs = new Map(many.map(({ id }) => [id, lineOf([6, 50], [-77, 39])]));
      return buildPartnerScene({ ...view, partnerships: many, arcs });
    });
    expect(scenes.map(({ isDense }) => isDense)).toEqual([false, true]);
  });

  it("lights the arcs of the region in context", () => {
    const scene = buildPartnerScene({ ...view, selection: { ...view.selection, region: "tmo" as RegionId } });
    expect(lit(scene)).toEqual(["basel--miami"]);
  });

  it("lets the city win over its region", () => {
    const selection = { ...view.selection, region: "tmo" as RegionId, city: aachen.id };
    expect(lit(buildPartnerScene({ ...view, selection }))).toEqual(["aachen--arlington"]);
  });

  it("lights all when the selected thing has no partnership", () => {
    const selection = { ...view.selection, city: "nowhere" as CityId };
    expect(lit(buildPartnerScene({ ...view, selection }))).toHaveLength(2);
  });

  it("draws only the chosen kinds, and only their ends", () => {
    const scene = buildPartnerScene({ ...view, kinds: ["friendship"] });
    expect(scene.arcs.map(({ kind }) => kind)).toEqual(["friendship"]);
    expect(scene.ends.map(({ id }) => id)).toEqual(["miami"]);
  });

  it("draws no arc that the worker has not answered", () => {
    expect(buildPartnerScene({ ...view, arcs: null }).arcs).toEqual([]);
  });
});
