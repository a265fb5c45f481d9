import { describe, expect, it } from "vitest";
import { loadBase } from "../../../src/data/load-base";
import { loadCatalogue } from "../../../src/data/tables/load-catalogue";
import { loadPartners } from "../../../src/data/tables/load-partners";
import { recordTable } from "../../../src/state/catalogue-records";
import { decodeAddress } from "../../../src/state/url/decode";
import { settleChoices } from "../../../src/state/url/settle-catalogue";
import { publishedFiles } from "../../builders/published-files";

const [base, partners, catalogue] = await Promise.all([
  loadBase(publishedFiles),
  loadPartners(publishedFiles),
  loadCatalogue(publishedFiles),
]);
const { records } = recordTable(base, partners, catalogue);
const settle = (search: string) => settleChoices(decodeAddress(search), records);

describe("the criteria of an address", () => {
  it("are kept where a record has them", () => {
    const { address, notices } = settle("?v=1&view=catalogue&in-kind=event,city&in-country=DE&in-region=emr");
    expect(address.catalogue.choices).toEqual({ kind: ["event", "city"], country: ["DE"], region: ["emr"] });
    expect(notices).toEqual([]);
  });

  it("are left out where no record has them, each with a notice", () => {
    const { address, notices } = settle(
      "?v=1&view=catalogue&in-kind=nonsense,event&in-theme=xx&in-country=ZZ",
    );
    expect(address.catalogue.choices).toEqual({ kind: ["event"] });
    expect(notices).toEqual(
      [
        ["in-kind", "nonsense"],
        ["in-country", "ZZ"],
        ["in-theme", "xx"],
      ].map(([key, value]) => ({ kind: "address-part-ignored", key, value })),
    );
  });
});
