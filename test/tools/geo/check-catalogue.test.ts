import { afterEach, beforeEach, expect, test } from "vitest";
import { readGeometryPackages } from "../../../tools/geo/geometry/read-geometry-packages";
import { geometriesOf } from "../../../tools/geo/geometry/topology-tools";
import { readSourceTables } from "../../../tools/geo/tables/source-tables";
import { faultOf, TableFolder } from "../../builders/table-folder";

const nutsCodes = new Set(
  geometriesOf((await readGeometryPackages()).nuts, "NUTS").map(({ id }) => String(id)),
);

let folder: TableFolder;
beforeEach(() => {
  folder = new TableFolder();
});
afterEach(() => folder.remove());

const seminar = "2022-12-01T10:00,2022-12-02T15:30,Europe/Berlin,2022-11-16,2022-09-20";
const besancon = "FR,6.01815,47.24878,besancon-fr";
const priceA = "difu-seminar-2022,a,255,EUR";

test.each([
  ["end before start", "events.csv", seminar, seminar.replace("2022-12-02T15:30", "2022-11-30T15:30"), "end"],
  [
    "end before start on one day",
    "events.csv",
    seminar,
    seminar.replace("2022-12-02T15:30", "2022-12-01T09:59"),
    "end",
  ],
  [
    "deadline after the start",
    "events.csv",
    seminar,
    seminar.replace("2022-11-16", "2022-12-02"),
    "registration_deadline",
  ],
  [
    "listed after the deadline",
    "events.csv",
    seminar,
    seminar.replace("2022-09-20", "2022-11-17"),
    "entered",
  ],
  [
    "day that does not exist",
    "events.csv",
    seminar,
    seminar.replace("2022-11-16", "2022-11-31"),
    "registration_deadline",
  ],
  [
    "date as another country writes it",
    "events.csv",
    seminar,
    seminar.replace("2022-11-16", "11/16/2022"),
    "registration_deadline",
  ],
  ["hour that does not exist", "events.csv", seminar, seminar.replace("T10:00", "T25:00"), "start"],
  ["time without a zone", "events.csv", seminar, seminar.replace("Europe/Berlin", ""), "time_zone"],
  ["unknown zone", "events.csv", seminar, seminar.replace("Europe/Berlin", "Europe/Dortmund"), "time_zone"],
  ["place far from its city", "events.csv", besancon, besancon.replace("47.24878", "46.24878"), "lon"],
  ["city of another country", "events.csv", besancon, besancon.replace("besancon-fr", "basel-ch"), "country"],
  ["half a position", "events.csv", besancon, besancon.replace("47.24878", ""), "lat"],
  ["unknown type", "events.csv", "difu-seminar-2013,seminar,", "difu-seminar-2013,lecture,", "type"],
  ["unknown relevance", "events.csv", "transregional national", "transregional worldwide", "relevance"],
  ["unknown target group", "events.csv", "all_interested", "everybody", "target_groups"],
  ["unknown subject area", "events.csv", "construction politics", "construction astrology", "subject_areas"],
  ["language that is no code", "events.csv", ",de en,", ",de english,", "languages"],
  ["topic without a theme", "field-themes.csv", "\nwater protection,", "\nwater defence,", "topics"],
  ["unknown organiser", "organisers.csv", "\ngrand-besancon,", "\ngrand-dole,", "organiser_ids"],
  ["missing sentence", "events.csv", "Ihre erste Aufgabe ist der Schutz des Wassers.", "", null],
  ["remark in three languages", "events.csv", ",De dag is niet vermeld.,", ",,", "remark_nl"],
  [
    "title that differs from itself",
    "events.csv",
    ",Jahrestreffen der MOT,de,Jahrestreffen",
    ",Jahrestreffen der MOT,de,Treffen",
    "title_de",
  ],
  ["price in no currency", "event-prices.csv", "255,EUR", "255,Euro", "currency"],
  [
    "price offered backwards",
    "event-prices.csv",
    "Everyone else,,",
    "Everyone else,2022-10-02,2022-10-01",
    "valid_until",
  ],
  ["condition of no price", "event-price-conditions.csv", "2022,a,1,", "2022,d,1,", "price_group"],
  ["condition that asks for nothing", "event-price-conditions.csv", "b,2,ngo,", "b,2,,", "roles"],
  ["gap between round tables", "event-sessions.csv", "2019,3,", "2019,4,", "number"],
  ["gap between facts", "event-details.csv", "difu-seminar-2022,2,", "difu-seminar-2022,20,", "position"],
  ["unknown label of a fact", "region-details.csv", "emr,1,picture", "emr,1,painting", "label"],
])("%s stops the build", (_kind, file, find, replacement, column) => {
  folder.plant(file, find, replacement);
  const fault = faultOf(() => readSourceTables(folder.path, nutsCodes));
  if (column !== null) expect(fault.column).toBe(column);
  expect(fault.message).toMatch(/^[\w-]+\.csv, row \d+, column \w+: /);
});

test("a free event has no price", () => {
  folder.plant("events.csv", "regional development,false,", "regional development,true,");
  expect(faultOf(() => readSourceTables(folder.path, nutsCodes))).toMatchObject({
    file: "event-prices.csv",
    row: folder.rowOf("event-prices.csv", priceA),
    column: "fee",
    reason: "the event is free",
  });
});
