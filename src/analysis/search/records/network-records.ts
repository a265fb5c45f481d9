import type { BorderRegion, Institution } from "../../../model/border-region";
import type { CatalogueRecord, RecordPlace } from "../../../model/catalogue";
import type { CityId, RecordId } from "../../../model/identifiers";
import type { Network } from "../../../model/network";
import { blankRecord } from "./blank-record";
import { distinct, inAll, placesOf, type CatalogueInput, type RecordContext } from "./record-context";
import { RecordTexts } from "./record-texts";
import { regionCentre } from "./region-records";

/** Networks, and the institutions of the border regions, as records of the catalogue. */
export function networkRecords(input: CatalogueInput, context: RecordContext): readonly CatalogueRecord[] {
  const { networks, regions } = input.base;
  const seats = new Map(networks.flatMap(({ members }) => members.map(({ name, city }) => [name, city])));
  return [
    ...networks.map((network) => networkRecord(network, context)),
    ...regions.flatMap((region) =>
      region.institutions.map((institution) => {
        const seat = seats.get(institution.name) ?? null;
        const places = seat === null ? regionCentre(region, input.base.units) : placesOf(context, [seat]);
        return institutionRecord(institution, region, { seat, places }, context);
      }),
    ),
  ];
}

function networkRecord(network: Network, context: RecordContext): CatalogueRecord {
  const cities = distinct(network.members.flatMap(({ city }) => (city === null ? [] : [city])));
  const texts = new RecordTexts()
    .add("title", network.name)
    .add("name", ...network.members.map(({ name }) => name))
    .addNames("name", ...cities.map((city) => context.city(city)?.names ?? null))
    .addNames("topic", ...network.fields.map(context.phrase), ...network.themes.map(context.theme))
    .addNames("topic", context.word("kind", "network"), context.phrase(network.kind))
    .addNames("topic", context.word("legal_form", network.legalForm))
    .addNames("summary", context.phrase(network.description))
    .addNames("place", ...network.regions.map(context.region))
    .addNames("place", ...distinct(network.members.map(({ country }) => country)).map(context.country))
    .add("fact", network.founded)
    .addNames("fact", context.date(network.founded), context.phrase(network.note))
    .addNames(
      "fact",
      ...network.members.flatMap((member) => [member.memberType, member.note]).map(context.phrase),
    )
    .addNames("fact", ...network.details.flatMap(({ label, value }) => [label, value]).map(context.phrase));
  return {
    ...blankRecord,
    id: `network:${network.id}` as RecordId,
    kind: "network",
    titles: inAll(() => network.name),
    summary: context.phrase(network.description),
    start: network.founded,
    places: placesOf(context, cities),
    countries: distinct(network.members.map(({ country }) => country)),
    regions: network.regions,
    themes: network.themes,
    cities,
    networks: [network.id],
    sources: network.sources,
    texts: texts.list(),
  };
}

interface Seat {
  readonly seat: CityId | null;
  readonly places: readonly RecordPlace[];
}

function institutionRecord(
  institution: Institution,
  region: BorderRegion,
  { seat, places }: Seat,
  context: RecordContext,
): CatalogueRecord {
  const role = context.phrase(institution.role);
  const texts = new RecordTexts()
    .add("title", institution.name)
    .addNames("name", context.city(seat)?.names ?? null)
    .addNames("topic", context.word("kind", "network"))
    .addNames("topic", context.word("legal_form", institution.legalForm))
    .addNames("summary", role)
    .addNames("place", region.names, region.shortNames)
    .add("fact", institution.url);
  return {
    ...blankRecord,
    id: `institution:${institution.id}` as RecordId,
    kind: "network",
    titles: inAll(() => institution.name),
    summary: role,
    places,
    countries: distinct(region.partnerAreas.map(({ country }) => country)),
    regions: [region.id],
    cities: seat === null ? [] : [seat],
    institutions: [institution.id],
    sources: institution.sources,
    texts: texts.list(),
  };
}
