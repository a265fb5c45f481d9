import { useMemo } from "react";
import type { CompassDirection } from "../analysis/statistics/compass-direction";
import type { WalkStep } from "../analysis/statistics/neighbour-walk";
import { useSpeech } from "../i18n/language-provider";
import type { MessageKey, Translate } from "../i18n/translate";
import type { Format } from "../i18n/format";
import type { NutsUnit } from "../model/nuts-unit";
import { useBorderDistances } from "../state/border-distances";
import { useOverlay } from "../state/overlay";

const DIRECTION_KEYS: Readonly<Record<CompassDirection, MessageKey>> = {
  n: "map.north",
  ne: "map.northEast",
  e: "map.east",
  se: "map.southEast",
  s: "map.south",
  sw: "map.southWest",
  w: "map.west",
  nw: "map.northWest",
};

interface UnitWords {
  /** The value of a unit in the current overlay, with unit and year. */
  readonly value: (unit: NutsUnit) => string;
  /** "Moselle, across the border, south-west, 1,054,000 inhabitants (2023)". */
  readonly arrival: (unit: NutsUnit, step: WalkStep | null) => string;
  readonly noStep: string;
}

/** Units in words of the visitor's language, for the tip and for the walk by keyboard. */
export function useUnitWords(): UnitWords {
  const { t, format } = useSpeech();
  const isDistance = useOverlay((state) => state.overlay === "distance");
  const distances = useBorderDistances((state) => state.units);
  return useMemo(() => {
    const value = (unit: NutsUnit) => {
      const distance = isDistance ? distances?.get(unit.code) : undefined;
      if (!distance) return inhabitants(unit, t, format);
      return t("map.toBorder", {
        distance: format.distance(distance.fromLabelPoint),
        country: format.country(distance.neighbour),
      });
    };
    return {
      value,
      arrival: (unit, step) =>
        [
          unit.name,
          ...(step?.isAcrossBorder ? [t("map.walkAcross")] : []),
          ...(step ? [t(DIRECTION_KEYS[step.direction])] : []),
          value(unit),
        ].join(", "),
      noStep: t("map.walkEnd"),
    };
  }, [t, format, isDistance, distances]);
}

/** Population with its year; a sentence where it is not known. */
export function inhabitants(
  { population, populationYear }: Pick<NutsUnit, "population" | "populationYear">,
  t: Translate,
  format: Format,
): string {
  if (population === null) return t("map.noPopulation");
  const people = format.number(population);
  return populationYear === null
    ? t("map.inhabitants", { people })
    : t("map.inhabitantsYear", { people, year: String(populationYear) });
}
