import { nutsCode } from "../../data/tables/field-schemas";
import type { NutsCode } from "../../model/identifiers";
import type { OwnRegion } from "../../model/own-region";
import { asOwnName, ownRegionIds, sortedUnits } from "../own-regions";
import { parse, type AddressField } from "./field-parts";

/** Parts names and lists of units. */
const PART = "~";
/** Parts the units of a list. */
const UNIT = ".";
/** A list of codes goes on with one letter where only the last one differs. */
const COMMON_LETTERS = 4;
/** More than Europe has: 1,514 in the vintage of 2021. */
const MAXIMUM_UNITS = 2000;

interface ReadOwnRegions {
  readonly regions: readonly OwnRegion[];
  /** What was left out. */
  readonly faults: readonly string[];
}

/**
 * The visitor's own regions: `Name~DEA21.2.DEA31~Second name~…`. One letter stands for the code before it with
 * that letter at its end. The place in the list makes the id; a place that is free holds nothing twice: `~~`.
 */
export const ownRegionsField: AddressField = {
  key: "own",
  encode: ({ ownRegions }) => {
    const kept = ownRegions.filter(({ units }) => units.length > 0);
    const last = Math.max(...kept.map(({ id }) => ownRegionIds.indexOf(id)));
    if (kept.length === 0) return null;
    return ownRegionIds
      .slice(0, last + 1)
      .flatMap((id) => {
        const region = kept.find((candidate) => candidate.id === id);
        return region ? [region.name, writeUnits(region.units)] : ["", ""];
      })
      .join(PART);
  },
  decode: (address, text) => {
    const { regions, faults } = readOwnRegions(text);
    return regions.length === 0 && faults.length > 0 ? null : { ...address, ownRegions: regions };
  },
  leftOut: (text) => readOwnRegions(text).faults,
};

function writeUnits(units: readonly NutsCode[]): string {
  return units
    .map((code, index) => {
      const before = units[index - 1];
      const isCommon = before?.slice(0, COMMON_LETTERS) === code.slice(0, COMMON_LETTERS);
      return isCommon ? code.slice(COMMON_LETTERS) : code;
    })
    .join(UNIT);
}

function readOwnRegions(text: string): ReadOwnRegions {
  const parts = text.split(PART);
  const regions: OwnRegion[] = [];
  const faults: string[] = [];
  for (let place = 0; 2 * place < parts.length; place += 1) {
    const written = parts[2 * place] ?? "";
    const list = parts[2 * place + 1] ?? "";
    if (written === "" && list === "") continue;
    const id = ownRegionIds[place];
    const name = asOwnName(written);
    const { units, strange } = readUnits(list);
    if (strange.length > 0) faults.push(strange.join(", "));
    if (id !== undefined && name !== null && units.length > 0) regions.push({ id, name, units });
    else if (strange.length === 0) faults.push([written, list].filter((part) => part !== "").join(PART));
  }
  return { regions, faults };
}

function readUnits(list: string): {
  readonly units: readonly NutsCode[];
  readonly strange: readonly string[];
} {
  const units: NutsCode[] = [];
  const strange: string[] = [];
  let common: string | null = null;
  for (const token of list === "" ? [] : list.split(UNIT)) {
    const code: NutsCode | null = parse(
      nutsCode,
      token.length === 1 && common !== null ? common + token : token,
    );
    // After a code that is not one, a single letter could mean anything.
    common = code === null ? null : code.slice(0, COMMON_LETTERS);
    if (code === null || units.length >= MAXIMUM_UNITS) strange.push(token);
    else units.push(code);
  }
  return { units: sortedUnits(units), strange };
}
