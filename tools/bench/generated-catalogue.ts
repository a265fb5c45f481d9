import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import * as v from "valibot";

const catalogueSchema = v.looseObject({
  events: v.array(v.looseObject({ id: v.string(), title: v.string() })),
});
const partnersSchema = v.looseObject({
  partnerCities: v.array(v.looseObject({ id: v.string(), name: v.string(), position: v.array(v.number()) })),
  partnerships: v.array(v.looseObject({ id: v.string(), cities: v.array(v.string()) })),
});

/** Of the records that are added: events hold the longest texts, partnerships are most in the real catalogue. */
const EVENT_SHARE = 1 / 3;
const CITY_SHARE = 1 / 3;
/** Degrees between a city and the next one made from it. */
const STEP = 0.11;

/** Data files with records made from the real ones, by path under `geo/`; no two records have the same texts. */
export async function generatedCatalogue(app: string, added: number): Promise<ReadonlyMap<string, string>> {
  const catalogue = v.parse(catalogueSchema, await readData(app, "catalogue.json"));
  const partners = v.parse(partnersSchema, await readData(app, "partners.json"));
  const cityCount = Math.round(added * CITY_SHARE);
  const events = repeated(catalogue.events, Math.round(added * EVENT_SHARE), (event, number) => ({
    ...event,
    id: `${event.id}-${number}`,
    title: `${event.title} ${number}`,
  }));
  const cities = repeated(partners.partnerCities, cityCount, (city, number) => ({
    ...city,
    id: `${city.id}-${number}`,
    name: `${city.name} ${number}`,
    position: city.position.map((degrees) => degrees + STEP * (1 + (number % 5))),
  }));
  const partnerships = repeated(
    partners.partnerships,
    added - events.length - cities.length,
    (partnership, number) => ({
      ...partnership,
      id: `${partnership.id}-${number}`,
      cities: [partnership.cities[0], cities[number % cities.length]?.id],
    }),
  );
  return new Map([
    ["catalogue.json", JSON.stringify({ ...catalogue, events: [...catalogue.events, ...events] })],
    [
      "partners.json",
      JSON.stringify({
        ...partners,
        partnerCities: [...partners.partnerCities, ...cities],
        partnerships: [...partners.partnerships, ...partnerships],
      }),
    ],
  ]);
}

function repeated<Row, Made>(
  rows: readonly Row[],
  count: number,
  make: (row: Row, number: number) => Made,
): readonly Made[] {
  return Array.from({ length: count }, (_, number) => {
    const row = rows[number % rows.length];
    return row === undefined ? [] : [make(row, number)];
  }).flat();
}

async function readData(app: string, path: string): Promise<unknown> {
  return JSON.parse(await readFile(resolve(app, "geo", path), "utf8"));
}
