import * as v from "valibot";
import type { FacetCategory } from "../../analysis/search/criteria";
import { MAXIMUM_QUERY_LENGTH } from "../../analysis/search/query/query";
import type { CityId, RecordId } from "../../model/identifiers";
import { catalogueSorts, initialCatalogue, type CatalogueDay, type CatalogueState } from "../catalogue";
import type { Address } from "./address";
import { choice, identifier, parse, position, writePosition, type AddressField } from "./field-parts";

const MAXIMUM_CHOICES = 60;

/** Keys of the criteria in the address. */
export const choiceKeys: Readonly<Record<FacetCategory, string>> = {
  kind: "in-kind",
  country: "in-country",
  region: "in-region",
  theme: "in-theme",
  eventType: "in-type",
  subjectArea: "in-subject",
  targetGroup: "in-group",
  relevance: "in-relevance",
  language: "in-language",
  fee: "in-fee",
};
const dayKeys: Readonly<Record<CatalogueDay, string>> = { from: "from", until: "until", openOn: "open-on" };

const query = v.pipe(v.string(), v.minLength(1), v.maxLength(MAXIMUM_QUERY_LENGTH));
const chosen = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/))),
  v.maxLength(MAXIMUM_CHOICES),
);
const day = v.pipe(v.string(), v.isoDate());
const record = v.pipe(v.string(), v.regex(/^[a-z]{1,20}:[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/));

function withCatalogue(address: Address, part: Partial<CatalogueState>): Address {
  return { ...address, catalogue: { ...address.catalogue, ...part } };
}

function choiceField(category: FacetCategory): AddressField {
  return {
    key: choiceKeys[category],
    encode: ({ catalogue }) => catalogue.choices[category]?.join(",") ?? null,
    decode: (address, text) => {
      const values = parse(chosen, text.split(","));
      if (values === null) return null;
      const choices = { ...address.catalogue.choices, [category]: [...new Set(values)] };
      return withCatalogue(address, { choices });
    },
  };
}

function dayField(name: CatalogueDay): AddressField {
  return {
    key: dayKeys[name],
    encode: ({ catalogue }) => catalogue[name],
    decode: (address, text) => {
      const date = parse(day, text);
      return date === null ? null : withCatalogue(address, { [name]: date });
    },
  };
}

/** What is searched for in the catalogue, and the record that is read. */
export const catalogueFields: readonly AddressField[] = [
  {
    key: "q",
    // A query too long to be read, or with half a character in it, stays on the page alone.
    encode: ({ catalogue }) =>
      parse(query, catalogue.query) === null || /\p{Surrogate}/u.test(catalogue.query)
        ? null
        : catalogue.query,
    decode: (address, text) => {
      const asked = parse(query, text);
      return asked === null ? null : withCatalogue(address, { query: asked });
    },
  },
  ...Object.keys(choiceKeys).map((category) => choiceField(category as FacetCategory)),
  dayField("from"),
  dayField("until"),
  dayField("openOn"),
  choice(
    "sort",
    catalogueSorts,
    ({ catalogue }) => (catalogue.sort === initialCatalogue.sort ? null : catalogue.sort),
    (address, sort) => withCatalogue(address, { sort }),
  ),
  {
    key: "near",
    encode: ({ catalogue }) => catalogue.near,
    decode: (address, text) => {
      const id = parse(identifier, text);
      return id === null ? null : withCatalogue(address, { near: id as CityId });
    },
  },
  choice(
    "in-view",
    ["yes"],
    ({ catalogue }) => (catalogue.isInView ? "yes" : null),
    (address) => withCatalogue(address, { isInView: true }),
  ),
  {
    key: "spot",
    encode: ({ catalogue }) => catalogue.spot && writePosition(catalogue.spot),
    decode: (address, text) => {
      const spot = parse(position, text.split(","));
      return spot === null ? null : withCatalogue(address, { spot });
    },
  },
  {
    key: "record",
    encode: ({ catalogue }) => catalogue.record,
    decode: (address, text) => {
      const id = parse(record, text);
      return id === null ? null : withCatalogue(address, { record: id as RecordId });
    },
  },
];
