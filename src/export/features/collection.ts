import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Provenance } from "../provenance";
import type { Cell, ExportTable } from "../table";
import { windPolygons } from "./wind-polygons";

/** Values of a feature; several things are parted as in the tables. */
type Properties = Readonly<Record<string, Cell>>;

/** A feature before it is wound. */
export interface ExportedFeature extends Place {
  readonly properties: Properties;
}

/** Where the figures come from: foreign members of the collection (RFC 7946, section 6.1). */
interface ForeignMembers {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  readonly created: string;
  readonly link: string;
  readonly remarks: readonly string[];
  readonly attribution: readonly string[];
  readonly licences: readonly string[];
  readonly sources: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly code: string | null;
    readonly url: string;
    readonly licence: string;
  }[];
}

export type ExportedCollection = FeatureCollection<Geometry | null, Properties> & ForeignMembers;

/** GeoJSON by RFC 7946 in WGS 84, with what it shows and from whom. `licenceOf`: in the reader's language. */
export function featureCollection(
  features: readonly ExportedFeature[],
  provenance: Provenance,
  licenceOf: (source: Provenance["sources"][number]) => string,
): ExportedCollection {
  const { title, sentence, language, made, link, remarks, attribution, licences, sources } = provenance;
  return {
    type: "FeatureCollection",
    name: title,
    description: sentence,
    language,
    created: made,
    link,
    remarks,
    attribution,
    licences,
    sources: sources.map((source) => ({
      title: source.title,
      publisher: source.publisher,
      code: source.datasetCode,
      url: source.url,
      licence: licenceOf(source),
    })),
    features: features.map(({ id, geometry, properties }): Feature<Geometry | null, Properties> => ({
      type: "Feature",
      id,
      geometry: geometry && windPolygons(geometry),
      properties,
    })),
  };
}

/** Where a row of a table lies; a null geometry: it has no place, for example a rest category. */
export interface Place {
  readonly id: string;
  readonly geometry: Geometry | null;
}

/** The rows of a table with their places, in the same order: file and map then hold the same figures. */
export function featuresOfTable(
  { columns, rows }: ExportTable,
  places: readonly Place[],
): readonly ExportedFeature[] {
  return places.map((place, index) => ({
    ...place,
    properties: Object.fromEntries(columns.map((name, column) => [name, rows[index]?.[column] ?? null])),
  }));
}
