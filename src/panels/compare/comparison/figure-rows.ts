import type { AreaFigure } from "../../../analysis/statistics/indicators/aggregate";
import type { Speech } from "../../../i18n/language-provider";
import type { AreaKey } from "../../../state/compare";
import { comparableAreas, type ComparedArea } from "../../../state/compared-units";
import { areaName } from "../../indicators/area-name";
import { groupSameAreas } from "../../indicators/same-areas";
import type { Comparison } from "./comparison";

/** One figure with a name. */
export interface FigureRow {
  readonly key: string;
  readonly name: string;
  readonly kind: ComparedArea["kind"] | "union";
  /** Null: the European Union. */
  readonly area: ComparedArea | null;
  readonly figure: AreaFigure;
  /** Of the area it belongs to; null: it is there for comparison only. */
  readonly colour: string | null;
  /** One of the areas that were chosen. */
  readonly isCompared: boolean;
}

/** A row that stands for an area under all its keys. */
export interface MergedRow extends FigureRow {
  /** One for each key, itself included. */
  readonly same: readonly FigureRow[];
}

/** An area with what is inside and around it. */
export interface FigureGroup {
  readonly row: FigureRow;
  /** Partner areas of a region, or the region of a partner area. */
  readonly related: readonly FigureRow[];
  readonly countries: readonly FigureRow[];
}

/** The key of the European Union among areas; no country has it. */
const UNION = "EU";

type Named = Pick<Speech, "t" | "language" | "format">;

/** Figures of the compared areas, of their partner areas and their countries. */
export function figureGroups(comparison: Comparison, speech: Named): readonly FigureGroup[] {
  const { areas, index, looks } = comparison;
  const known = comparableAreas(index.base);
  const rowOf = (area: ComparedArea, owner: ComparedArea): FigureRow =>
    figureRow(comparison, area, looks.get(owner.key)?.colour ?? null, speech);
  return areas.map((area) => ({
    row: rowOf(area, area),
    related: relatedAreas(area, known).map((related) => rowOf(related, area)),
    countries: countriesOf(area, comparison).flatMap((key) => {
      const country = known.get(key);
      return country && key !== area.key ? [figureRow(comparison, country, null, speech)] : [];
    }),
  }));
}

/** The European Union, computed here; null: no value in it. */
export function unionRow({ figureOf, union }: Comparison, { t }: Named): FigureRow | null {
  const figure = figureOf(union);
  if (figure.range === null) return null;
  const name = t("compare.union");
  return { key: UNION, name, kind: "union", area: null, figure, colour: null, isCompared: false };
}

function figureRow(
  { figureOf, areas }: Comparison,
  area: ComparedArea,
  colour: string | null,
  speech: Named,
): FigureRow {
  return {
    key: area.key,
    name: areaName(area, speech),
    kind: area.kind,
    area,
    figure: figureOf(area.members),
    colour,
    isCompared: areas.some(({ key }) => key === area.key),
  };
}

function relatedAreas(
  area: ComparedArea,
  known: ReadonlyMap<AreaKey, ComparedArea>,
): readonly ComparedArea[] {
  const ofRegion = [...known.values()].filter(({ region }) => region !== null && region === area.region);
  if (area.kind === "region") return ofRegion.filter(({ kind }) => kind === "partner-area");
  return area.kind === "partner-area" ? ofRegion.filter(({ kind }) => kind === "region") : [];
}

/** Countries of the units, those with most units first. */
function countriesOf({ members }: ComparedArea, { index }: Comparison): readonly AreaKey[] {
  const counts = new Map<AreaKey, number>();
  for (const { area } of members) {
    const country = index.units.get(area)?.country;
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
}

/** Each once: two regions may lie in the same country. */
export function distinctRows(rows: readonly FigureRow[]): readonly FigureRow[] {
  const byKey = new Map<string, FigureRow>();
  for (const row of rows) if (!byKey.has(row.key)) byKey.set(row.key, row);
  return [...byKey.values()];
}

/** Each area once, also where it has several keys: the row that comes first stands for the others. */
export function mergedRows(rows: readonly FigureRow[]): readonly MergedRow[] {
  return groupSameAreas(distinctRows(rows)).map((same) => ({ ...same[0], same }));
}

/** From the greatest value to the least; without one: last. */
export function rankedRows(rows: readonly FigureRow[]): readonly FigureRow[] {
  const rank = ({ figure }: FigureRow) => figure.value ?? figure.range?.[1] ?? -Infinity;
  return [...rows].sort((a, b) => rank(b) - rank(a));
}
