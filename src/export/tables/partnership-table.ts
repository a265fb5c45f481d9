import type { CityId, CountryCode, Position } from "../../model/identifiers";
import type { Partnership } from "../../model/partnership";
import { joined, makeTable, type ExportTable } from "../table";
import type { ExportWords } from "../words";
import { sourceColumns, type Sources } from "./source-columns";

/** A city at one end. */
export interface ExportedEnd {
  readonly id: CityId;
  readonly name: string;
  readonly country: CountryCode;
  readonly position: Position;
}

export interface ExportedPartnership {
  readonly partnership: Partnership;
  /** The city nearer to the atlas first. */
  readonly ends: readonly [ExportedEnd, ExportedEnd];
}

/** One row a partnership of two cities. */
export function partnershipTable(
  partnerships: readonly ExportedPartnership[],
  sources: Sources,
  words: ExportWords,
): ExportTable {
  const { dataText } = words;
  return makeTable<ExportedPartnership>(
    {
      partnership: ({ partnership }) => partnership.id,
      city_1: ({ ends }) => ends[0].id,
      city_1_name: ({ ends }) => ends[0].name,
      city_1_country: ({ ends }) => ends[0].country,
      city_1_longitude: ({ ends }) => ends[0].position[0],
      city_1_latitude: ({ ends }) => ends[0].position[1],
      city_2: ({ ends }) => ends[1].id,
      city_2_name: ({ ends }) => ends[1].name,
      city_2_country: ({ ends }) => ends[1].country,
      city_2_longitude: ({ ends }) => ends[1].position[0],
      city_2_latitude: ({ ends }) => ends[1].position[1],
      kind: ({ partnership }) => partnership.kind,
      kind_text: ({ partnership }) => words.partnershipKind(partnership.kind),
      stage: ({ partnership }) => partnership.stage,
      stage_text: ({ partnership: { stage } }) => (stage === null ? null : words.partnershipStage(stage)),
      since: ({ partnership }) => partnership.year,
      fields: ({ partnership }) => joined(partnership.fields.map(dataText)),
      evidence: ({ partnership }) => partnership.evidence,
      note: ({ partnership: { note } }) => (note === null ? null : dataText(note)),
      ...sourceColumns<ExportedPartnership>(({ partnership }) => partnership.sources, sources, dataText),
    },
    partnerships,
  );
}
