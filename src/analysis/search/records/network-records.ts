import type { BorderRegion, Institution } from "../../../model/border-region";
import type { CatalogueRecord } from "../../../model/catalogue";
import { inAllLanguages, type Names } from "../../../model/language";
import type { Network, NetworkMember } from "../../../model/network";
import { recordId } from "../../../model/record-id";
import { blankRecord } from "./blank-record";
import { distinct, placesOf, type CatalogueInput, type RecordContext } from "./record-context";
import { RecordTexts } from "./record-texts";
import { regionCentre } from "./region-records";

/** Networks, and the institutions of the border regions, as records of the catalogue. */
export function networkRecords(input: CatalogueInput, context: RecordContext): readonly CatalogueRecord[] {
  const { networks, regions } = input.base;
  return [
    ...networks.map((network) => networkRecord(network, context)),
    ...regions.flatMap((region) =>
      region.institutions.map((institution) => institutionRecord(institution, region, input, context)),
    ),
  ];
}

function networkRecord(network: Network, context: RecordContext): CatalogueRecord {
  const cities = distinct(network.members.flatMap(({ city }) => (city === null ? [] : [city])));
  const texts = new RecordTexts()
    .add("title", network.name)
    .within("members")
    .add("name", ...network.members.map(({ name }) => name))
    .addNames("name", ...cities.map((city) => context.city(city)?.names ?? null))
    .addNames(
      "fact",
      ...network.members.flatMap(({ memberType, note }) => [memberType, note]).map(context.phrase),
    )
    .addNames("fact", ...network.members.map(({ since }) => context.date(since)))
    .within(null)
    .addNames("topic", ...network.fields.map(context.phrase), ...network.themes.map(context.theme))
    .addNames("topic", context.word("kind", "network"), context.phrase(network.kind))
    .addNames("topic", context.word("legal_form", network.legalForm))
    .addNames("summary", context.phrase(network.description))
    .addNames("place", ...network.regions.map(context.region))
    .addNames("place", ...distinct(network.members.map(({ country }) => country)).map(context.country))
    .add("fact", network.founded)
    .addNames("fact", context.date(network.founded), context.phrase(network.note))
    .addNames("fact", ...network.details.flatMap(({ label, value }) => [label, value]).map(context.phrase));
  return {
    ...blankRecord,
    id: recordId("network", network.id),
    kind: "network",
    titles: inAllLanguages(() => network.name),
    summary: asSentence(context.phrase(network.description)),
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

function institutionRecord(
  institution: Institution,
  region: BorderRegion,
  { base, catalogue }: CatalogueInput,
  context: RecordContext,
): CatalogueRecord {
  const details = catalogue.institutions.get(institution.id) ?? null;
  const memberships = institutionMemberships(institution, base.networks);
  const seat = details?.city ?? memberships.find(({ member }) => member.city !== null)?.member.city ?? null;
  const founded = details?.founded ?? null;
  const role = context.phrase(institution.role);
  const texts = new RecordTexts()
    .add("title", institution.name)
    .addNames("name", context.city(seat)?.names ?? null)
    .add("name", ...memberships.map(({ network }) => network.name))
    .addNames("topic", context.word("kind", "network"))
    .addNames("topic", context.word("legal_form", institution.legalForm))
    .addNames("topic", ...(details?.fields ?? []).map(context.phrase))
    .addNames("topic", ...(details?.themes ?? []).map(context.theme))
    .addNames("summary", role)
    .addNames("place", region.names, region.shortNames)
    .addNames("fact", ...memberships.map(({ member }) => context.phrase(member.note)))
    .add("fact", institution.url)
    .within("dates")
    .add("fact", founded)
    .addNames("fact", context.date(founded));
  return {
    ...blankRecord,
    id: recordId("institution", institution.id),
    kind: "network",
    titles: inAllLanguages(() => institution.name),
    summary: asSentence(role),
    start: founded,
    places: seat === null ? regionCentre(region, base.units) : placesOf(context, [seat]),
    countries: distinct(region.partnerAreas.map(({ country }) => country)),
    regions: [region.id],
    themes: details?.themes ?? [],
    cities: seat === null ? [] : [seat],
    institutions: [institution.id],
    sources: distinct([...institution.sources, ...(details?.sources ?? [])]),
    texts: texts.list(),
  };
}

/** The tables write notes in lower case; under a title they begin like a sentence. */
function asSentence(names: Names | null): Names | null {
  return (
    names &&
    inAllLanguages((language) => names[language].replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))
  );
}

interface Membership {
  readonly network: Network;
  readonly member: NetworkMember;
}

/** The networks that list an institution, which they do by its name, with what they say of it. */
export function institutionMemberships(
  { name }: Institution,
  networks: readonly Network[],
): readonly Membership[] {
  return networks.flatMap((network) =>
    network.members.filter((member) => member.name === name).map((member) => ({ network, member })),
  );
}
