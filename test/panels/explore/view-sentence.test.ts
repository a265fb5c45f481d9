import { describe, expect, it } from "vitest";
import { selectFlows } from "../../../src/analysis/statistics/select-flows";
import { createFormat } from "../../../src/i18n/format";
import type { Speech } from "../../../src/i18n/language-provider";
import { createTranslate, loadMessages } from "../../../src/i18n/translate";
import { languages, type Language } from "../../../src/model/language";
import type { CityId, CountryCode, Kilometres, RegionId } from "../../../src/model/identifiers";
import { indexBase } from "../../../src/panels/data/base-index";
import { indexPartners } from "../../../src/panels/data/partner-index";
import { comparisonSentence, viewSentence, type ViewFacts } from "../../../src/panels/explore/view-sentence";
import { overlays, type Overlay } from "../../../src/state/overlay";
import type { FlowView } from "../../../src/state/flow-view";
import {
  exploreBase,
  exploreCityDistances,
  exploreFlows,
  explorePartners,
} from "../../builders/explore-world";
import { indicator } from "../../builders/indicator";

const index = indexBase(exploreBase());
const emr = { kind: "region", id: "emr" as RegionId } as const;

async function speech(language: Language): Promise<Speech> {
  return {
    language,
    t: createTranslate(await loadMessages(language), language),
    format: createFormat(language),
    dataText: (text) => text,
  };
}

function overlay(name: Overlay): ViewFacts["overlay"] {
  return { overlay: name, kilometres: 25 as Kilometres, flowFocus: [], partnershipKinds: [] };
}

async function sentence(facts: Partial<ViewFacts>, language: Language = "en"): Promise<string> {
  const whole: ViewFacts = {
    index,
    selection: null,
    region: null,
    overlay: overlay("regions"),
    flowView: null,
    partners: null,
    shares: null,
    choropleth: null,
    cityDistance: null,
    filteredCities: null,
    ...facts,
  };
  return viewSentence(whole, await speech(language));
}

function flowView(set: number, top: number | null): FlowView {
  const { sets, areas } = exploreFlows();
  const chosen = sets[set];
  if (!chosen) throw new Error("no set");
  return {
    set: chosen,
    areas: new Map(areas.map((area) => [area.id, area])),
    focus: new Set(),
    selection: selectFlows(chosen, { direction: "all", focus: new Set(), top }),
  };
}

describe("sentence of the view", () => {
  it("tells the overview", async () => {
    expect(await sentence({})).toBe(
      "2 metropolitan border regions with 4 statistical units and 3 cities in 4 states",
    );
  });

  it("tells a region with its people, year and source", async () => {
    expect(await sentence({ selection: emr, region: emr.id })).toBe(
      "Euregio Meuse-Rhine: 3 NUTS 3 units and 3 cities in Belgium, Germany and Netherlands; 1,182,559 inhabitants in 2023 in 2 of the units; source: Eurostat",
    );
  });

  it("tells a city in the reader's language", async () => {
    const id = "aachen-de" as CityId;
    const facts = {
      selection: { kind: "city", id },
      cityDistance: exploreCityDistances().get(id) ?? null,
    } as const;
    expect(await sentence(facts, "fr")).toBe(
      "Aix-la-Chapelle, Allemagne\u00a0: 265\u202f208 habitants, 4,5\u00a0km jusqu’à la frontière d’État la plus proche (Pays-Bas)",
    );
  });

  it("tells flows, people and publisher", async () => {
    expect(await sentence({ overlay: overlay("commuters"), flowView: flowView(0, null) })).toBe(
      "Commuters of emr-2022: 3 flows, 7,700 people; source: Statistical office",
    );
  });

  it("tells that only the largest are drawn", async () => {
    expect(await sentence({ overlay: overlay("commuters"), flowView: flowView(0, 2) })).toBe(
      "Commuters of emr-2022: the 2 largest of 3 flows, 6,800 people; source: Statistical office",
    );
  });

  it("names the areas chosen as focus, and counts them where they are many", async () => {
    const view = flowView(0, null);
    const ids = [...view.areas.keys()];
    const focused = (flowFocus: ViewFacts["overlay"]["flowFocus"]) =>
      sentence({ overlay: { ...overlay("commuters"), flowFocus }, flowView: view });
    const [first, second] = ids;
    if (!first || !second) throw new Error("The builder has areas");
    const names = [first, second].map((id) => view.areas.get(id)?.name);
    expect(await focused([first])).toMatch(new RegExp(`; focus area: ${names[0]}$`));
    expect(await focused([first, second])).toMatch(new RegExp(`; focus areas: ${names.join(" and ")}$`));
    expect(await focused([first, second, first, second])).toMatch(/; 4 focus areas$/);
  });

  it("does not sum single figures", async () => {
    expect(await sentence({ overlay: overlay("commuters"), flowView: flowView(1, null) })).toBe(
      "Single figures 2021: 2 single figures, not to be added",
    );
  });

  it("tells who lives within the distance", async () => {
    const shares = [
      { country: "BE" as CountryCode, places: 4, placesWithin: 1, population: 1000, populationWithin: 750 },
    ];
    expect(await sentence({ overlay: overlay("distance"), region: emr.id, shares }, "de")).toBe(
      "Grenzabstand, Euregio Maas-Rhein: 75\u00a0% der Bevölkerung und 25\u00a0% der Orte höchstens 25\u00a0km von einer Staatsgrenze; Quelle: GeoNames, eigene Berechnung",
    );
  });

  it("tells the partnerships of a city", async () => {
    const facts = {
      overlay: overlay("partners"),
      selection: { kind: "city", id: "aachen-de" as CityId },
      partners: indexPartners(index, explorePartners()),
    } as const;
    expect(await sentence(facts)).toBe(
      "Partner cities, Aachen: 2 partnerships between cities in 3 countries",
    );
  });

  it("names an indicator with one bracket, and what is shown in the middle of the sentence", async () => {
    const words = (de: string, fr: string, nl: string, en: string) => ({ de, fr, nl, en });
    const choropleth = {
      indicator: indicator({
        labels: words(
          "BIP je Einwohner in KKS (EU-27 = 100)",
          "PIB par habitant en SPA (UE-27 = 100)",
          "Bbp per inwoner in KKS (EU-27 = 100)",
          "GDP per inhabitant in PPS (EU-27 = 100)",
        ),
        unitLabels: words(
          "Index, EU-27 = 100",
          "indice, UE-27 = 100",
          "index, EU-27 = 100",
          "index, EU-27 = 100",
        ),
      }),
      year: 2023,
    };
    const shown = (language: Language) => sentence({ overlay: overlay("indicators"), choropleth }, language);
    expect(await shown("de")).toBe("BIP je Einwohner in KKS (Index, EU-27 = 100), 2023, alle Regionen");
    expect(await shown("fr")).toBe("PIB par habitant en SPA (indice, UE-27 = 100), 2023, toutes les régions");
    expect(await shown("nl")).toBe("Bbp per inwoner in KKS (index, EU-27 = 100), 2023, alle regio’s");
    expect(await shown("en")).toBe("GDP per inhabitant in PPS (index, EU-27 = 100), 2023, all regions");
  });

  it("goes on in small letters where no region is chosen", async () => {
    expect(await sentence({ overlay: overlay("distance") }, "nl")).toBe(
      "Grensafstand, alle regio’s: tot 25\u00a0km van een staatsgrens",
    );
  });

  it("adds what the filters leave", async () => {
    expect(await sentence({ filteredCities: 1 })).toMatch(/; the filters leave 1 of 3 cities$/);
  });

  it.each(languages)("leaves no placeholder in %s", async (language) => {
    for (const name of overlays)
      for (const selection of [null, emr])
        expect(await sentence({ overlay: overlay(name), selection }, language)).not.toMatch(
          /[{}]|undefined|sentence\./,
        );
  });
});

describe("the page of comparison", () => {
  it("is called by its score, not by an indicator that is not shown", async () => {
    const english = await speech("en");
    expect(comparisonSentence([], null, true, english)).toMatch(/^Score of/);
    expect(comparisonSentence([], null, false, english)).not.toContain("Score");
  });
});
