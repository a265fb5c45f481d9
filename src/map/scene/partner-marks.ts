import type { MultiLineString } from "geojson";
import type { City, PartnerCity } from "../../model/city";
import type { CityId, PartnershipId, RegionId } from "../../model/identifiers";
import type { Partnership, PartnershipKind } from "../../model/partnership";
import { MOST_STRONG_ARCS } from "./line-style";
import type { ArcMark, PartnerEnd, PartnerScene, SelectionScene } from "./scene";

interface PartnerView {
  readonly partnerships: readonly Partnership[];
  readonly cities: readonly City[];
  readonly partnerCities: readonly PartnerCity[];
  /** Great circles, computed in the worker; null until they have arrived. */
  readonly arcs: ReadonlyMap<PartnershipId, MultiLineString> | null;
  /** Kinds to draw; empty: all. */
  readonly kinds: readonly PartnershipKind[];
  readonly selection: SelectionScene;
}

/** Arcs of the partnerships, the lit ones last so that they lie on top, and their ends outside the city table. */
export function buildPartnerScene(view: PartnerView): PartnerScene {
  const regionsOf = new Map<CityId, readonly RegionId[]>(
    [...view.cities, ...view.partnerCities].map(({ id, regions }) => [id, regions]),
  );
  const lit = view.partnerships.filter((partnership) => isLit(partnership, view.selection, regionsOf));
  const litIds = new Set((lit.length > 0 ? lit : view.partnerships).map(({ id }) => id));
  const drawn = view.partnerships.filter(({ kind }) => view.kinds.length === 0 || view.kinds.includes(kind));
  const arcs = drawn.flatMap(({ id, kind }): ArcMark[] => {
    const path = view.arcs?.get(id);
    return path ? [{ id, kind, path, isLit: litIds.has(id) }] : [];
  });
  return {
    arcs: [...arcs.filter((arc) => !arc.isLit), ...arcs.filter((arc) => arc.isLit)],
    ends: buildEnds(drawn, litIds, view.partnerCities),
    isRestricted: view.selection.partnership !== null || arcs.some((arc) => !arc.isLit),
    isDense: arcs.filter((arc) => arc.isLit).length > MOST_STRONG_ARCS,
  };
}

/** One partnership, else one city, else the region in context, else all of them. */
function isLit(
  { id, cities }: Partnership,
  selection: SelectionScene,
  regionsOf: ReadonlyMap<CityId, readonly RegionId[]>,
): boolean {
  if (selection.partnership !== null) return id === selection.partnership;
  if (selection.city !== null) return cities.includes(selection.city);
  const { region } = selection;
  return region === null || cities.some((city) => regionsOf.get(city)?.includes(region));
}

function buildEnds(
  drawn: readonly Partnership[],
  litIds: ReadonlySet<PartnershipId>,
  partnerCities: readonly PartnerCity[],
): PartnerEnd[] {
  const ends = new Set<CityId>();
  const litEnds = new Set<CityId>();
  for (const { id, cities } of drawn)
    for (const city of cities) {
      ends.add(city);
      if (litIds.has(id)) litEnds.add(city);
    }
  return partnerCities
    .filter(({ id }) => ends.has(id))
    .map(({ id, position, name }) => ({ id, position, text: name, isLit: litEnds.has(id) }));
}
