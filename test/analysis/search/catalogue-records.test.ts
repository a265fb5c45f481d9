import { describe, expect, test } from "vitest";
import { noCriteria } from "../../../src/analysis/search/criteria";
import { parseQuery } from "../../../src/analysis/search/query/parse-query";
import { buildSearchIndex } from "../../../src/analysis/search/search-index";
import { searchRecords } from "../../../src/analysis/search/search-records";
import { languages, type Language } from "../../../src/model/language";
import { publishedRecords } from "../../builders/catalogue";

const records = await publishedRecords();
const indexes = new Map(languages.map((language) => [language, buildSearchIndex(records, language)]));

function found(query: string, language: Language = "en"): readonly string[] {
  const { expression, error } = parseQuery(query, language);
  const index = indexes.get(language);
  if (error || !expression || !index) throw new Error(`not read: ${query}`);
  return searchRecords(index, expression, noCriteria, { by: "relevance" }).records.map(({ id }) => id);
}

const recordOf = (id: string) => records.find((record) => record.id === id);

describe("every row of the tables is a record", () => {
  test.each([
    ["event:", 26],
    ["network:", 14],
    ["institution:", 14],
    ["partnership:", 573],
    ["region:", 4],
    ["city:", 678],
  ])("%s %i", (prefix, count) => {
    expect(records.filter(({ id }) => id.startsWith(prefix))).toHaveLength(count);
  });

  test("no id stands twice", () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  test("every kind occurs", () => {
    const kinds = new Map<string, number>();
    for (const { kind } of records) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect(Object.fromEntries(kinds)).toEqual({
      event: 15,
      seminar: 2,
      document: 4,
      programme: 4,
      partnership: 574,
      network: 28,
      region: 4,
      city: 678,
    });
  });
});

test("every record lies somewhere on the map, a partnership in two places", () => {
  expect(records.filter(({ places }) => places.length === 0).map(({ id }) => id)).toEqual([]);
  const pairs = records.filter(({ kind, places }) => kind === "partnership" && places.length !== 2);
  expect(pairs.map(({ id }) => id)).toEqual([]);
});

test("every record is found by its title, whatever the language of the interface", () => {
  for (const language of languages) {
    const lost = records.filter(({ id, titles }) => {
      const title = titles[language].replace(/["„“”‟«»]/g, " ");
      return !found(`"${title}"`, language).includes(id);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  }
}, 60_000);

test("dates, places and registration come from the row", () => {
  expect(recordOf("event:difu-seminar-2022")).toMatchObject({
    kind: "seminar",
    titleLanguage: "de",
    start: "2022-12-01T10:00",
    registration: { opens: "2022-09-20", closes: "2022-11-16" },
    isFree: false,
    relevance: ["transregional", "national"],
    places: [{ name: "Berlin", city: "berlin-de", basis: "stated" }],
  });
});

test("an agreement spans both cities", () => {
  const record = recordOf("event:dortmund-cluj-loi-2020");
  expect(record?.places.map(({ city }) => city)).toEqual(["dortmund-de", "cluj-napoca-ro"]);
  expect(record?.countries).toEqual(["DE", "RO"]);
});

test("the point of a region lies inside its extent", () => {
  const position = recordOf("region:tmo")?.places[0]?.position;
  expect(position?.[0]).toBeGreaterThan(7);
  expect(position?.[0]).toBeLessThan(8.5);
  expect(position?.[1]).toBeGreaterThan(47.3);
  expect(position?.[1]).toBeLessThan(49.2);
});

const day = "event:mot-network-day-2019";
const imeg = "network:imeg";
const seminar = "event:difu-seminar-2022";
const pair = "partnership:cluj-napoca-ro--dortmund-de--project";
const letter = "event:dortmund-cluj-loi-2020";

/** A fact of the founding documents, how people would look for it, and the record that holds it. */
const facts: readonly (readonly [fact: string, query: string, record: string])[] = [
  ["date of the network day", '"25. September 2019"', day],
  ["organisers", '"Grand Besançon" Mission Opérationnelle Transfrontalière', day],
  ["university cooperation", "Hochschulkooperation Internationalisierung", day],
  ["operational levers", "operative Hebel", day],
  ["first round table", "ESR enseignement supérieur", day],
  ["second round table", "Wettbewerb Ergänzung", day],
  ["third round table", "Gesundheit Innovationen Grenzen", day],
  ["criterion: distance", '"Entfernung von der Grenze"', day],
  ["criterion: commuters", '"stroom van grensarbeiders"', day],
  ["criterion: spatial types", "Ballungsraum mittelgroße Metropolregion", day],
  ["hinterland, rare services", "seltener Dienstleistungen Hinterland", day],
  ["residential and productive systems", "produktiven Wohnsystemen", day],
  ["urban and non-urban areas", "städtische ländlich Synergien", day],
  ["inspiration for others", "inspirer collectivités", day],
  ["IMeG founded in 2011", "IMeG founded 2011", imeg],
  ["purpose: interests at two levels", "interests national European level", imeg],
  ["Europe on a small scale", '"Europa im Kleinen"', imeg],
  ["laboratories of integration", "Laboratorien Integration", imeg],
  ["spaces for living, economy, culture", "zukunftsfähige Wirtschaft Kultur", imeg],
  ["further partners wanted", "weitere Partner", imeg],
  ["MORO güV and the definition", "MORO güV Definition", imeg],
  ["MORO güV itself", "MORO güV", "event:moro-guev-2008"],
  ["cross-border spatial monitoring", "grenzüberschreitende Raumbeobachtung", imeg],
  ["publications and statements", "Stellungnahmen Veröffentlichungen", imeg],
  ["position paper", '"Grenzregionen und Pandemie"', "event:imeg-pandemic-paper-2022"],
  ["academy in Berlin", "Grenzraumakademie 20. April 2023 Berlin", "event:grenzraumakademie-2023"],
  ["tripoint at Vaals", "Dreiländerpunkt Vaals", "region:emr"],
  ["European capital", "Luxemburg EU Institutionen", "region:gr"],
  ["Vauban", "Vauban Kaserne Freiburg", "region:tmo"],
  ["sailing", "segeln Bodensee", "region:ibk"],
  ["title of the seminar", '"Zusammen ist man weniger allein"', seminar],
  ["instruments exist", "Instrumente Lasten Ausgleich", seminar],
  ["drawers", "Schubladen", seminar],
  ["extra task of second rank", "zweitrangige Zusatzaufgabe", seminar],
  ["trust", "gegenseitiges Vertrauen Regionalentwicklung", seminar],
  ["first step", "Initiative voran", seminar],
  ["added value", "Mehrwert", seminar],
  ["formats", "Vorträge Diskussion Erfahrungsaustausch", seminar],
  ["fee of members", "385 EUR", seminar],
  ["cities that fund the Difu", "Zuwenderstadt 255", seminar],
  ["deadline", '"16 November 2022"', seminar],
  ["entry", '"20 September 2022"', seminar],
  ["address", "Zimmerstr 10969", seminar],
  ["sender", "Sylvia Koenig", seminar],
  ["department", "Stabsstelle Öffentlichkeitsarbeit", seminar],
  ["relevance", "überregional", seminar],
  ["target group", "alle Interessierten", seminar],
  ["subject area", "Verkehr Bauwesen Politik", seminar],
  ["address of the event", "event72512", seminar],
  ["search rule", '"Federal Republic of Germany"', seminar],
  ["letter of intent", "Letter of Intent Dortmund Cluj", letter],
  ["Lord Mayor", "Ullrich Sierau", pair],
  ["mayor of Cluj-Napoca", "Emil Boc", pair],
  ["former name", "Klausenburg", pair],
  ["students", "80,000 50,000", pair],
  ["direct flight", "Direktflug", pair],
  ["envoy", "Kai Hennig Bukarest", pair],
  ["offices", "Büro für Internationale Beziehungen", pair],
  ["smart city and services", "Smart City Daseinsvorsorge", pair],
  ["innovation cluster", "Innovationscluster", pair],
  ["European calls", "Europäische Ausschreibungen", pair],
  ["Ecosystem not Egosystem", '"Ecosystem not Egosystem"', pair],
  ["world market", "Weltmarkt", pair],
  ["climate change", "Klimawandel", pair],
  ["actors", "universities companies civil society", pair],
  ["project partnership, both strengths", "strengths of both sides", pair],
];

describe("every fact of the founding documents is found", () => {
  test.each(facts)("%s: %s", (_fact, query, record) => {
    for (const language of languages) {
      const inDutch = language === "nl" ? query.replace(/\bof\b/, '"of"') : query;
      expect(found(inDutch, language)).toContain(record);
    }
  });
});

describe("rank", () => {
  test.each<[string, Language, string]>([
    ["Straßburg", "de", "city:strasbourg-fr"],
    ["Aken", "nl", "city:aachen-de"],
    ["Klausenburg", "de", "city:cluj-napoca-ro"],
    ["QuattroPole", "fr", "network:quattropole"],
    ["Oberrhein", "de", "region:tmo"],
  ])("%s in %s starts with %s", (query, language, first) => {
    expect(found(query, language)[0]).toBe(first);
  });
});
