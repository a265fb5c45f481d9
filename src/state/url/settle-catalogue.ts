import { facetValues, type Choices } from "../../analysis/search/criteria";
import type { CatalogueRecord } from "../../model/catalogue";
import { requestDataset, whenDataset } from "../datasets";
import { recordTable } from "../catalogue-records";
import type { Notice } from "../notices";
import type { DecodedAddress } from "./decode";
import { choiceKeys } from "./fields-catalogue";

/** Leaves out the chosen values that no record has, each with a notice; they are kept unjudged without the tables. */
export async function settleCatalogue(decoded: DecodedAddress): Promise<DecodedAddress> {
  const names = ["base", "partners", "catalogue"] as const;
  for (const name of names) requestDataset(name);
  const [base, partners, catalogue] = await Promise.all([
    whenDataset("base"),
    whenDataset("partners"),
    whenDataset("catalogue"),
  ]);
  if (!base || !partners || !catalogue) return decoded;
  return settleChoices(decoded, recordTable(base, partners, catalogue).records);
}

export function settleChoices(
  { address, notices }: DecodedAddress,
  records: readonly CatalogueRecord[],
): DecodedAddress {
  const fresh: Notice[] = [];
  const choices: Partial<Record<keyof Choices, readonly string[]>> = {};
  for (const [category, values] of entriesOf(address.catalogue.choices)) {
    const inUse = new Set(records.flatMap((record) => facetValues(record, category)));
    const known = values.filter((value) => inUse.has(value));
    if (known.length > 0) choices[category] = known;
    for (const value of values)
      if (!inUse.has(value)) fresh.push({ kind: "address-part-ignored", key: choiceKeys[category], value });
  }
  return {
    address: { ...address, catalogue: { ...address.catalogue, choices } },
    notices: [...notices, ...fresh],
  };
}

function entriesOf(choices: Choices) {
  return Object.entries(choices) as [keyof Choices, readonly string[]][];
}
