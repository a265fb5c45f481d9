import type { EventRecord, EventType } from "../../../model/event";
import type { CityId, SourceId } from "../../../model/identifiers";
import type { Network } from "../../../model/network";
import type { Partnership, PartnershipStage } from "../../../model/partnership";

export type Tie =
  | { readonly kind: "partnership"; readonly partnership: Partnership }
  | { readonly kind: "network"; readonly network: Network }
  | { readonly kind: "programme"; readonly programme: EventRecord };

/** Where ties are looked up. */
export interface TieTables {
  readonly partnerships: readonly Partnership[];
  readonly networks: readonly Network[];
  readonly events: readonly EventRecord[];
}

const PROGRAMME_TYPES: readonly EventType[] = ["programme", "project", "agreement"];
/** Partnerships that do not work, or not yet: they are shown, but are no tie that counts. */
const UNCOUNTED_STAGES: readonly PartnershipStage[] = ["planned", "suspended", "dormant"];

/**
 * Every tie between a city of one set and a city of the other: partnerships of two cities, networks with members in
 * both, programmes and agreements that name cities of both. The order of the two sets does not matter.
 */
export function tiesBetween(
  first: ReadonlySet<CityId>,
  other: ReadonlySet<CityId>,
  { partnerships, networks, events }: TieTables,
): readonly Tie[] {
  const joins = (cities: readonly CityId[]) =>
    cities.some((city) => first.has(city)) && cities.some((city) => other.has(city));
  return [
    ...partnerships
      .filter(({ cities }) => joins(cities))
      .map((partnership): Tie => ({ kind: "partnership", partnership })),
    ...networks
      .filter((network) => joins(memberCities(network)))
      .map((network): Tie => ({ kind: "network", network })),
    ...events
      .filter((event) => joins(citiesOfProgramme(event)) && !isSigningOfPartnership(event))
      .map((programme): Tie => ({ kind: "programme", programme })),
  ];
}

/** Planned, suspended and dormant partnerships do not count. */
export function isCounted(tie: Tie): boolean {
  return (
    tie.kind !== "partnership" ||
    tie.partnership.stage === null ||
    !UNCOUNTED_STAGES.includes(tie.partnership.stage)
  );
}

/** Where a tie was read. */
export function sourcesOfTie(tie: Tie): readonly SourceId[] {
  switch (tie.kind) {
    case "partnership":
      return tie.partnership.sources;
    case "network":
      return tie.network.sources;
    case "programme":
      return tie.programme.sources;
  }
}

/**
 * Cities that carry a programme, project or agreement together; empty where the record only says where it took
 * place.
 */
export function citiesOfProgramme(event: EventRecord): readonly CityId[] {
  return PROGRAMME_TYPES.includes(event.type) ? citiesNamedTogether(event) : [];
}

/** Cities that an event brings together; empty where it names one place only. */
export function citiesNamedTogether({ city, otherCities }: EventRecord): readonly CityId[] {
  if (otherCities.length === 0) return [];
  return city === null ? otherCities : [city, ...otherCities];
}

/** The signing is the partnership itself and would count twice. */
function isSigningOfPartnership({ type, partnerships }: EventRecord): boolean {
  return type === "agreement" && partnerships.length > 0;
}

function memberCities({ members }: Network): readonly CityId[] {
  return members.flatMap(({ city }) => city ?? []);
}
