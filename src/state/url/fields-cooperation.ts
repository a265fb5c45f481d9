import * as v from "valibot";
import { pairKey } from "../../analysis/statistics/cooperation/pair-key";
import { tieKinds } from "../../analysis/statistics/cooperation/tie-kinds";
import type { CityId, FlowAreaId, FlowSetId } from "../../model/identifiers";
import {
  cooperationParts,
  initialCooperation,
  MAXIMUM_STRONG_FLOW,
  MAXIMUM_TIES,
  type CooperationState,
} from "../cooperation";
import type { Address } from "./address";
import { between, choice, identifier, parse, type AddressField } from "./field-parts";

const kinds = v.pipe(v.array(v.picklist(tieKinds)), v.minLength(1), v.maxLength(tieKinds.length));
const ties = v.pipe(between(1, MAXIMUM_TIES), v.integer());
const flow = v.pipe(
  v.string(),
  v.regex(/^\d{1,7}$/),
  v.transform(Number),
  v.minValue(1),
  v.maxValue(MAXIMUM_STRONG_FLOW),
);
const pair = v.tuple([identifier, identifier]);

function withCooperation(address: Address, part: Partial<CooperationState>): Address {
  return { ...address, cooperation: { ...address.cooperation, ...part } };
}

function cityField(key: "first" | "other"): AddressField {
  return {
    key,
    encode: ({ cooperation }) => cooperation[key],
    decode: (address, text) => {
      const id = parse(identifier, text);
      return id === null ? null : withCooperation(address, { [key]: id as CityId });
    },
  };
}

/** What the page of cooperation looks at. */
export const cooperationFields: readonly AddressField[] = [
  choice(
    "part",
    cooperationParts,
    ({ cooperation: { part } }) => (part === initialCooperation.part ? null : part),
    (address, part) => withCooperation(address, { part }),
  ),
  {
    key: "tie-flows",
    encode: ({ cooperation }) => cooperation.flowSet,
    decode: (address, text) => {
      const id = parse(identifier, text);
      return id === null ? null : withCooperation(address, { flowSet: id as FlowSetId });
    },
  },
  {
    key: "tie-kinds",
    encode: ({ cooperation }) =>
      tieKinds.every((kind) => cooperation.kinds.includes(kind)) ? null : cooperation.kinds.join(","),
    decode: (address, text) => {
      const chosen = parse(kinds, text.split(","));
      return chosen === null
        ? null
        : withCooperation(address, { kinds: tieKinds.filter((kind) => chosen.includes(kind)) });
    },
  },
  {
    key: "strong-ties",
    encode: ({ cooperation: { strongTies } }) =>
      strongTies === initialCooperation.strongTies ? null : String(strongTies),
    decode: (address, text) => {
      const strongTies = parse(ties, text);
      return strongTies === null ? null : withCooperation(address, { strongTies });
    },
  },
  {
    key: "strong-flow",
    encode: ({ cooperation: { strongFlow } }) => (strongFlow === null ? null : String(strongFlow)),
    decode: (address, text) => {
      const strongFlow = parse(flow, text);
      return strongFlow === null ? null : withCooperation(address, { strongFlow });
    },
  },
  {
    key: "pair",
    encode: ({ cooperation }) => cooperation.pair,
    decode: (address, text) => {
      const areas = parse(pair, text.split(","));
      return areas === null
        ? null
        : withCooperation(address, { pair: pairKey(areas[0] as FlowAreaId, areas[1] as FlowAreaId) });
    },
  },
  cityField("first"),
  cityField("other"),
];
