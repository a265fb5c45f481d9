import type { EventRecord } from "../../../model/event";
import type { CityId, ThemeId } from "../../../model/identifiers";
import type { DataText } from "../../../model/language";
import type { Network } from "../../../model/network";
import type { Partnership } from "../../../model/partnership";
import { citiesNamedTogether, citiesOfProgramme, type Tie, type TieTables } from "./ties";

/** A field of cooperation of one city, with what it is known from. */
export interface CityTheme {
  readonly theme: ThemeId;
  readonly known: readonly Tie[];
}

export interface SharedTheme {
  readonly theme: ThemeId;
  readonly first: readonly Tie[];
  readonly other: readonly Tie[];
  /** Agreements and programmes of the two with each other that name the field; empty: a field to suggest. */
  readonly agreed: readonly Tie[];
}

/** What the tables hold on the cooperation of one city. */
export interface CityWork {
  readonly themes: readonly CityTheme[];
  readonly partnerships: readonly Partnership[];
  /** Partnerships that name no field: what they are about is not known. */
  readonly withoutFields: number;
  readonly networks: readonly Network[];
  readonly programmes: readonly EventRecord[];
}

/** How far two cities have come with each other. */
export const cooperationStages = ["contact", "letter-of-intent", "agreement", "project"] as const;
export type CooperationStage = (typeof cooperationStages)[number];

export interface StageReached {
  readonly stage: CooperationStage;
  /** The partnerships that stand at this stage or beyond it. */
  readonly partnerships: readonly Partnership[];
  readonly events: readonly EventRecord[];
}

export interface CityMatch {
  readonly first: CityWork;
  readonly other: CityWork;
  readonly shared: readonly SharedTheme[];
  readonly onlyFirst: readonly CityTheme[];
  readonly onlyOther: readonly CityTheme[];
  readonly networks: readonly Network[];
  readonly partnerships: readonly Partnership[];
  /** One entry for every stage; empty lists: nothing is recorded. */
  readonly stages: readonly StageReached[];
}

/** Two cities side by side: what both work on, what only one does, and what they have with each other. */
export function matchCities(first: CityId, other: CityId, tables: TieTables): CityMatch {
  const [own, beyond] = [workOf(first, tables), workOf(other, tables)];
  const partnerships = own.partnerships.filter(({ cities }) => cities.includes(other));
  const both = new Set<Partnership | Network | EventRecord>([
    ...partnerships,
    ...own.programmes.filter((event) => citiesOfProgramme(event).includes(other)),
  ]);
  const themesOf = (work: CityWork) => new Map(work.themes.map(({ theme, known }) => [theme, known]));
  const [ownThemes, otherThemes] = [themesOf(own), themesOf(beyond)];
  return {
    first: own,
    other: beyond,
    shared: own.themes.flatMap(({ theme, known }) => {
      const theirs = otherThemes.get(theme);
      return theirs
        ? [{ theme, first: known, other: theirs, agreed: known.filter((tie) => both.has(thingOf(tie))) }]
        : [];
    }),
    onlyFirst: own.themes.filter(({ theme }) => !otherThemes.has(theme)),
    onlyOther: beyond.themes.filter(({ theme }) => !ownThemes.has(theme)),
    networks: own.networks.filter((network) => beyond.networks.includes(network)),
    partnerships,
    stages: stagesOf(first, other, partnerships, tables.events),
  };
}

/** Fields a city works on by its partnerships, networks and programmes, in the order of the themes' ids. */
export function workOf(city: CityId, { partnerships, networks, events }: TieTables): CityWork {
  const own = partnerships.filter(({ cities }) => cities.includes(city));
  const joined = networks.filter(({ members }) => members.some((member) => member.city === city));
  const programmes = events.filter((event) => citiesOfProgramme(event).includes(city));
  const ties: readonly Tie[] = [
    ...own.map((partnership): Tie => ({ kind: "partnership", partnership })),
    ...joined.map((network): Tie => ({ kind: "network", network })),
    ...programmes.map((programme): Tie => ({ kind: "programme", programme })),
  ];
  const known = new Map<ThemeId, Tie[]>();
  for (const tie of ties)
    for (const theme of thingOf(tie).themes) known.set(theme, [...(known.get(theme) ?? []), tie]);
  return {
    themes: [...known]
      .map(([theme, from]) => ({ theme, known: from }))
      .sort((a, b) => (a.theme < b.theme ? -1 : 1)),
    partnerships: own,
    withoutFields: own.filter(({ fields }) => fields.length === 0).length,
    networks: joined,
    programmes,
  };
}

/** The words in which a partnership, network or programme names its fields. */
export function fieldsOf(tie: Tie): readonly DataText[] {
  return tie.kind === "programme" ? tie.programme.topics : thingOf(tie).fields;
}

function thingOf(tie: Exclude<Tie, { kind: "programme" }>): Partnership | Network;
function thingOf(tie: Tie): Partnership | Network | EventRecord;
function thingOf(tie: Tie): Partnership | Network | EventRecord {
  switch (tie.kind) {
    case "partnership":
      return tie.partnership;
    case "network":
      return tie.network;
    case "programme":
      return tie.programme;
  }
}

/**
 * Contact: an event that names both cities. Letter of intent and agreement: by the stage of their partnerships, with
 * the signing. Project: programmes and projects of both.
 */
function stagesOf(
  first: CityId,
  other: CityId,
  partnerships: readonly Partnership[],
  events: readonly EventRecord[],
): readonly StageReached[] {
  const common = events.filter((event) => {
    const cities = citiesNamedTogether(event);
    return cities.includes(first) && cities.includes(other);
  });
  const isSigning = ({ type }: EventRecord) => type === "agreement" || type === "foundation";
  const isWork = ({ type }: EventRecord) => type === "programme" || type === "project";
  const intended = partnerships.filter(({ stage }) => stage === "letter_of_intent");
  const agreed = partnerships.filter(({ stage }) => stage !== "letter_of_intent");
  const letters = common.filter(
    (event) => isSigning(event) && intended.some(({ id }) => event.partnerships.includes(id)),
  );
  return [
    {
      stage: "contact",
      partnerships: [],
      events: common.filter((event) => !isSigning(event) && !isWork(event)),
    },
    { stage: "letter-of-intent", partnerships: intended, events: letters },
    {
      stage: "agreement",
      partnerships: agreed,
      events: common.filter((event) => isSigning(event) && !letters.includes(event)),
    },
    { stage: "project", partnerships: [], events: common.filter(isWork) },
  ];
}
