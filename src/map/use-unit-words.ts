import { useMemo } from "react";
import type { CompassDirection } from "../analysis/statistics/compass-direction";
import type { WalkStep } from "../analysis/statistics/neighbour-walk";
import { indicatorValue } from "../i18n/indicator-value";
import { flagWords, noDataWords } from "../i18n/value-words";
import { useSpeech, type Speech } from "../i18n/language-provider";
import type { MessageKey, Translate } from "../i18n/translate";
import type { Format } from "../i18n/format";
import type { NutsCode } from "../model/identifiers";
import type { NutsUnit } from "../model/nuts-unit";
import { useBorderDistances } from "../state/border-distances";
import { areaOfUnit, useChoropleth, type Choropleth } from "../state/choropleth";
import { useOverlay } from "../state/overlay";
import { useOwnRegions } from "../state/own-regions";
import type { NodeStep } from "./walk-nodes";

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

export interface UnitWords {
  /** The value of a unit in the current overlay, with unit and year. */
  readonly value: (unit: NutsUnit) => string;
  /** "Moselle, across the border, south-west, 1,054,000 inhabitants (2023)". */
  readonly arrival: (unit: NutsUnit, step: WalkStep | null) => string;
  /** "Luxembourg: 12,000 commute in, 3 commute out, north, focus area". */
  readonly nodeArrival: (step: NodeStep) => string;
  /** "south-west". */
  readonly direction: (direction: CompassDirection) => string;
  /** Where a walk begins; `place` is where it arrives. */
  readonly start: (place: string) => string;
  readonly noStep: string;
}

/** Units in words of the visitor's language, for the tip and for the walk by keyboard. */
export function useUnitWords(): UnitWords {
  const speech = useSpeech();
  const { t, format } = speech;
  const choropleth = useShownChoropleth();
  const isDistance = useOverlay((state) => state.overlay === "distance");
  const distances = useBorderDistances((state) => state.units);
  const picked = usePickedUnits();
  return useMemo(() => {
    const value = (unit: NutsUnit) => {
      if (choropleth) return indicatorWords(choropleth, unit.code, speech);
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
          ...(picked ? [t(picked.includes(unit.code) ? "map.picked" : "map.notPicked")] : []),
        ].join(", "),
      nodeArrival: ({ node: { text, isFocus }, direction }) =>
        [
          text,
          ...(direction ? [t(DIRECTION_KEYS[direction])] : []),
          ...(isFocus ? [t("map.focus")] : []),
        ].join(", "),
      direction: (direction) => t(DIRECTION_KEYS[direction]),
      start: (place) => t("map.walkStart", { place }),
      noStep: t("map.walkEnd"),
    };
  }, [speech, t, format, isDistance, distances, choropleth, picked]);
}

/** Units of the own region for which units are being picked on the map; null: none. */
function usePickedUnits(): readonly NutsCode[] | null {
  return useOwnRegions(({ regions, editing, isPicking }) => {
    const region = isPicking ? regions.find(({ id }) => id === editing) : undefined;
    return region?.units ?? null;
  });
}

function useShownChoropleth(): Choropleth | null {
  const isShown = useOverlay((state) => state.overlay === "indicators");
  const choropleth = useChoropleth((state) => state.choropleth);
  return isShown ? choropleth : null;
}

/** Value with year, unit and flags, or why there is none; of a NUTS 2 indicator that of the area around the unit, by name. */
function indicatorWords(choropleth: Choropleth, unit: NutsCode, speech: Speech): string {
  const { indicator, values, nuts2 } = choropleth;
  const { t, language } = speech;
  const area = areaOfUnit(choropleth, unit);
  const value = values.get(area);
  const label = indicator.labels[language];
  const words = value
    ? [
        t("indicators.valueLine", {
          label,
          value: indicatorValue(indicator, value.value, speech),
          year: String(value.year),
        }),
        ...(value.isOtherYear ? [t("indicators.otherYear")] : []),
        ...flagWords(value.flags, speech),
      ].join(" · ")
    : t("indicators.labelled", { label, words: noDataWords(area, values, speech) });
  return nuts2 ? `${t("indicators.nuts2Line", { name: nuts2.names.get(area) ?? area })}: ${words}` : words;
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
