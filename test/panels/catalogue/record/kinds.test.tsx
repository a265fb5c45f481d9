// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { RecordId } from "../../../../src/model/identifiers";
import type { Language } from "../../../../src/model/language";
import { CataloguePage } from "../../../../src/panels/catalogue/catalogue-page";
import { useCatalogue } from "../../../../src/state/catalogue";
import { openCatalogueWorld } from "../../../builders/catalogue-world";
import { renderSpeaking } from "../../../builders/render-speaking";

async function openRecordPage(id: string, language: Language = "en") {
  await openCatalogueWorld({ record: id as RecordId });
  const user = await renderSpeaking(<CataloguePage />, language);
  const page = document.querySelector<HTMLElement>(".catalogue-record");
  if (!page) throw new Error("no record");
  /** What stands beside a label. */
  const fact = (label: string) => {
    const found = within(page).getByText(label, { selector: "dt" }).parentElement;
    if (!found) throw new Error(`no ${label}`);
    return found;
  };
  return { user, fact };
}

const opened = () => useCatalogue.getState().record;

describe("a document", () => {
  it("calls its place by one name, that of the reader's language", async () => {
    const { fact } = await openRecordPage("event:imeg-pandemic-paper-2022", "nl");
    expect(fact("Steden").textContent).toContain("Aken");
    expect(fact("Plaats").textContent).toMatch(/^PlaatsAken/);
    expect(screen.getByRole("button", { name: "Aken op de kaart tonen" })).toBeDefined();
    expect(fact("Website").textContent).toContain("regionaachen.de");
  });

  it("leaves an address as the post writes it", async () => {
    const { fact } = await openRecordPage("event:imeg-conference-2012", "nl");
    expect(fact("Plaats").textContent).toContain("4, place de l’Europe, Luxembourg");
  });
});

describe("a network", () => {
  it("lists its members, which open as cities or bodies", async () => {
    const { user, fact } = await openRecordPage("network:imeg");
    expect(within(fact("Members")).getAllByRole("listitem")).toHaveLength(7);
    await user.click(within(fact("Members")).getByRole("button", { name: "Saarland" }));
    expect(opened()).toBe("institution:gr-saarland");
  });
});

describe("a body of a region", () => {
  it("tells founding, legal form, seat and region", async () => {
    const { user, fact } = await openRecordPage("institution:emr-egtc");
    expect(fact("Founded").textContent).toContain("1 April 2019");
    expect(fact("Legal form").textContent).toContain("EGTC");
    expect(fact("Cities").textContent).toContain("Eupen");
    await user.click(within(fact("Active in")).getByRole("button", { name: "Euregio Meuse-Rhine" }));
    expect(opened()).toBe("region:emr");
  });

  it("tells what it works on, with the themes that the search finds it by", async () => {
    const { fact } = await openRecordPage("institution:ibk-conference");
    expect(fact("Fields").textContent).toBe("Fieldswater protection\u00a0· governance");
    expect(fact("Theme").textContent).toContain("Governance and administration");
    expect(fact("Theme").textContent).toContain("Environment, climate and energy");
  });

  it("says why it stands at the centre of its region, and what networks say of it", async () => {
    const { fact } = await openRecordPage("institution:tmo-upper-rhine-council");
    expect(fact("Seat").textContent).toContain("Not recorded");
    expect(fact("Website").textContent).toContain("oberrheinrat.org");
  });

  it("tells the network it is a member of", async () => {
    const { fact } = await openRecordPage("institution:emr-region-aachen");
    expect(fact("Networks").textContent).toMatch(/IMeG.*Bezirksregierung/);
  });
});

describe("a city", () => {
  it("tells its memberships with what is said of each", async () => {
    const { user, fact } = await openRecordPage("city:metz-fr");
    expect(fact("Networks").textContent).toMatch(/Tonicités.*since September 2007/);
    await user.click(within(fact("Networks")).getByRole("button", { name: "QuattroPole" }));
    expect(opened()).toBe("network:quattropole");
  });

  it("tells its partners with kind, year and evidence", async () => {
    const { user, fact } = await openRecordPage("city:cape-town-za");
    expect(fact("Country").textContent).toContain("South Africa");
    expect(fact("Partner cities").textContent).toMatch(/Aachen.*Twinning\u00a0· 2016\u00a0· evidence A/);
    await user.click(within(fact("Partner cities")).getByRole("button", { name: "Aachen" }));
    expect(opened()).toBe("partnership:aachen-de--cape-town-za");
  });
});

describe("a region", () => {
  it("tells what it says of itself, with the year", async () => {
    const { fact } = await openRecordPage("region:ibk");
    expect(fact("Population, as stated").textContent).toContain("4,300,000 (2023)");
    expect(fact("Area, as stated").textContent).toContain("14,797\u00a0km²");
  });
});
