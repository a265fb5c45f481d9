import * as v from "valibot";
import { scoreDimensions } from "../../analysis/statistics/indicators/score";
import type { IndicatorId } from "../../model/indicator";
import {
  compareCharts,
  equalWeights,
  MAXIMUM_AREAS,
  MAXIMUM_WEIGHT,
  pages,
  type AreaKey,
  type CompareState,
} from "../compare";
import {
  classMethods,
  countLooks,
  initialIndicatorView,
  MAXIMUM_CLASSES,
  MINIMUM_CLASSES,
  ramps,
  type IndicatorView,
} from "../indicator-view";
import type { Address } from "./address";
import { between, choice, identifier, parse, type AddressField } from "./field-parts";

export const EARLIEST_YEAR = 1950;
export const LATEST_YEAR = 2100;

/** Names of indicators hold underscores. */
const indicatorId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_]{0,79}$/));
const year = v.pipe(between(EARLIEST_YEAR, LATEST_YEAR), v.integer());
const classCount = v.pipe(between(MINIMUM_CLASSES, MAXIMUM_CLASSES), v.integer());
/** Values reach from shares of a percent to millions of inhabitants. */
const limit = v.pipe(v.string(), v.regex(/^-?\d{1,10}(\.\d{1,6})?$/), v.transform(Number));
const limits = v.pipe(
  v.array(limit),
  v.maxLength(MAXIMUM_CLASSES - 1),
  v.check((values) => values.every((value, index) => index === 0 || value > (values[index - 1] ?? value))),
);
const areas = v.pipe(v.array(identifier), v.maxLength(MAXIMUM_AREAS));
const weights = v.pipe(
  v.array(v.pipe(between(0, MAXIMUM_WEIGHT), v.integer())),
  v.length(scoreDimensions.length),
);

function withView(address: Address, part: Partial<IndicatorView>): Address {
  return { ...address, indicatorView: { ...address.indicatorView, ...part } };
}

function withCompare(address: Address, part: Partial<CompareState>): Address {
  return { ...address, compare: { ...address.compare, ...part } };
}

function indicatorField(key: "indicator" | "second"): AddressField {
  return {
    key,
    encode: ({ indicatorView }) => indicatorView[key],
    decode: (address, text) => {
      const id = parse(indicatorId, text);
      return id === null ? null : withView(address, { [key]: id as IndicatorId });
    },
  };
}

const unlessDefault = <Value>(value: Value, usual: Value) => (value === usual ? null : value);

const classFields: readonly AddressField[] = [
  choice(
    "method",
    classMethods,
    ({ indicatorView }) => unlessDefault(indicatorView.method, initialIndicatorView.method),
    (address, method) => withView(address, { method }),
  ),
  {
    key: "classes",
    encode: ({ indicatorView: { classes } }) =>
      classes === initialIndicatorView.classes ? null : String(classes),
    decode: (address, text) => {
      const classes = parse(classCount, text);
      return classes === null ? null : withView(address, { classes });
    },
  },
  {
    key: "breaks",
    encode: ({ indicatorView: { method, breaks } }) =>
      method === "own" && breaks.length > 0 ? breaks.join(",") : null,
    decode: (address, text) => {
      const breaks = parse(limits, text.split(","));
      return breaks === null ? null : withView(address, { breaks });
    },
  },
  choice(
    "ramp",
    ramps,
    ({ indicatorView }) => unlessDefault(indicatorView.ramp, initialIndicatorView.ramp),
    (address, ramp) => withView(address, { ramp }),
  ),
  choice(
    "counts",
    countLooks,
    ({ indicatorView }) => unlessDefault(indicatorView.counts, initialIndicatorView.counts),
    (address, counts) => withView(address, { counts }),
  ),
];

const border = v.pipe(v.string(), v.regex(/^[A-Z]{2}-[A-Z]{2}$/));

const weightsField: AddressField = {
  key: "weights",
  encode: ({ compare }) => {
    const values = scoreDimensions.map((dimension) => compare.weights[dimension]);
    return scoreDimensions.every((dimension) => compare.weights[dimension] === equalWeights[dimension])
      ? null
      : values.join(",");
  },
  decode: (address, text) => {
    const values = parse(weights, text.split(","));
    if (values === null) return null;
    const read = scoreDimensions.map((dimension, index) => [dimension, values[index] ?? 0] as const);
    return withCompare(address, {
      weights: { ...equalWeights, ...Object.fromEntries(read) },
    });
  },
};

/** The chosen indicator, its classes, and the page of comparison. */
export const compareFields: readonly AddressField[] = [
  choice(
    "view",
    pages,
    ({ compare }) => unlessDefault(compare.page, "explore"),
    (address, page) => withCompare(address, { page }),
  ),
  {
    key: "areas",
    encode: ({ compare }) => (compare.areas.length > 0 ? compare.areas.join(",") : null),
    decode: (address, text) => {
      const keys = parse(areas, text.split(","));
      return keys === null ? null : withCompare(address, { areas: [...new Set(keys)] as AreaKey[] });
    },
  },
  choice(
    "chart",
    compareCharts,
    ({ compare }) => unlessDefault(compare.chart, "figures"),
    (address, chart) => withCompare(address, { chart }),
  ),
  indicatorField("indicator"),
  indicatorField("second"),
  {
    key: "year",
    encode: ({ indicatorView }) => (indicatorView.year === null ? null : String(indicatorView.year)),
    decode: (address, text) => {
      const chosen = parse(year, text);
      return chosen === null ? null : withView(address, { year: chosen });
    },
  },
  ...classFields,
  weightsField,
  {
    key: "border",
    encode: ({ compare }) => compare.border,
    decode: (address, text) => {
      const chosen = parse(border, text);
      return chosen === null ? null : withCompare(address, { border: chosen });
    },
  },
];
