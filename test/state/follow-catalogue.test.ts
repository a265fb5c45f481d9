import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { contains } from "../../src/analysis/statistics/bounding-box";
import { loadBase } from "../../src/data/load-base";
import { loadCatalogue } from "../../src/data/tables/load-catalogue";
import { loadPartners } from "../../src/data/tables/load-partners";
import type { BoundingBox, CityId, RecordId } from "../../src/model/identifiers";
import { cameraRested, overviewBounds, useCamera, type Camera } from "../../src/state/camera";
import {
  initialCatalogue,
  leaveRecord,
  limitToView,
  listSpot,
  openRecord,
  search,
  sortFrom,
  useCatalogue,
} from "../../src/state/catalogue";
import { useCatalogueResults } from "../../src/state/catalogue-results";
import { useDatasets } from "../../src/state/datasets";
import { startCatalogue } from "../../src/state/follow-catalogue";
import { openMark } from "../../src/state/record-marks";
import { publishedFiles } from "../builders/published-files";

const ready = <Data>(data: Data) => ({ status: "ready" as const, data });
const besancon = "event:mot-network-day-2019" as RecordId;
const overview: Camera = { center: [6.75, 49.1], zoom: 6 };
/** Besançon with its surroundings. */
const near: BoundingBox = [5.5, 47, 6.5, 47.5];

let stop: () => void = () => {};

beforeAll(async () => {
  useDatasets.setState({
    base: ready(await loadBase(publishedFiles)),
    partners: ready(await loadPartners(publishedFiles)),
    catalogue: ready(await loadCatalogue(publishedFiles)),
  });
});

beforeEach(() => {
  useCatalogue.setState(initialCatalogue);
  useCamera.setState({ camera: null, bounds: overviewBounds, request: null, steering: null, current: null });
  cameraRested(overview, overviewBounds, false);
  stop = startCatalogue("en");
});

afterEach(() => stop());

function results() {
  const { results: found } = useCatalogueResults.getState();
  if (!found) throw new Error("The tables have not been read");
  return found;
}

const request = () => useCamera.getState().request;

describe("results", () => {
  it("stay those of the last valid query when the language changes over a mistake", () => {
    search("Dortmund or Besançon");
    const before = results().records.length;
    search("a not");
    stop();
    stop = startCatalogue("de");
    expect(results().error).not.toBeNull();
    expect(results().records).toHaveLength(before);
  });

  it("are the same for the list and for the map", () => {
    search("imeg");
    const { records, listed, marks } = results();
    expect(listed).toBe(records);
    const marked = new Set(marks.flatMap((mark) => mark.records));
    const placed = records.filter(({ places }) => places.length > 0).map(({ id }) => id);
    expect([...marked].sort()).toEqual([...placed].sort());
  });

  it("stay those of the last valid query while the query holds a mistake", () => {
    search("imeg");
    const before = results().records;
    search("imeg and (");
    expect(results().records).toBe(before);
    expect(results().error?.position).toBe(9);
  });

  it("are grouped anew when a whole level of zoom is reached, and not before", () => {
    const before = results().marks;
    cameraRested({ ...overview, zoom: 6.9 }, overviewBounds, true);
    expect(results().marks).toBe(before);
    cameraRested({ ...overview, zoom: 7.1 }, overviewBounds, true);
    expect(results().marks.length).toBeGreaterThan(before.length);
  });

  it("follow the extent of the map when it comes to rest, facets too", () => {
    limitToView(true);
    const before = results().counts.get("kind")?.get("city") ?? 0;
    cameraRested({ center: [6, 47.2], zoom: 9 }, near, true);
    const { records, counts } = results();
    for (const { places } of records)
      expect(places.some(({ position }) => contains(near, position))).toBe(true);
    expect(records.map(({ id }) => id)).toContain(besancon);
    expect(counts.get("kind")?.get("city")).toBeLessThan(before);
  });

  it("are sorted by distance from a city, the city itself first", () => {
    sortFrom("aachen-de" as CityId);
    expect(results().origin?.name).toBe("Aachen");
    expect(results().records[0]?.places.some(({ city }) => city === "aachen-de")).toBe(true);
    sortFrom("nowhere" as CityId);
    expect(results().origin).toBeNull();
  });
});

describe("a mark", () => {
  it("of one record opens it, and the map does not move under the click", () => {
    search("besancon and mot");
    const mark = results().marks.find(({ records }) => records.length === 1 && records[0] === besancon);
    openMark(mark?.key ?? "");
    expect(useCatalogue.getState().record).toBe(besancon);
    expect(request()).toBeNull();
  });

  it("of several goes where they stand apart", () => {
    const mark = results().marks.find(({ splitZoom }) => splitZoom !== null);
    openMark(mark?.key ?? "");
    expect(useCamera.getState().steering?.camera).toEqual({
      center: mark?.position,
      zoom: mark?.splitZoom,
    });
    expect(useCatalogue.getState().record).toBeNull();
  });

  it("that cannot be parted lists its records, and nothing else leaves the map", () => {
    cameraRested({ ...overview, zoom: 12 }, overviewBounds, true);
    const mark = results().marks.find(({ records }) => records.length > 3);
    const before = results().marks;
    openMark(mark?.key ?? "");
    expect(results().listed.map(({ id }) => id)).toEqual(mark?.records);
    expect(results().marks).toBe(before);
    leaveRecord();
    expect(results().listed).toBe(results().records);
  });

  it("is listed no more when something else is searched for", () => {
    listSpot([6.08, 50.78]);
    search("imeg");
    expect(results().listed).toBe(results().records);
  });
});

describe("a record", () => {
  it("is flown to, and when it is closed the map goes back", () => {
    openRecord(besancon);
    const [west = 0, south = 0, east = 0, north = 0] = request()?.bounds ?? [];
    expect((west + east) / 2).toBeCloseTo(6.02, 1);
    expect((south + north) / 2).toBeCloseTo(47.24, 1);
    cameraRested({ center: [6.02, 47.24], zoom: 9 }, near, false);
    leaveRecord();
    expect(request()?.camera).toEqual(overview);
  });

  it("leaves the map where the visitor has moved it", () => {
    openRecord(besancon);
    const serial = request()?.serial;
    cameraRested({ center: [6, 47], zoom: 10 }, near, true);
    leaveRecord();
    expect(request()?.serial).toBe(serial);
  });

  it("does not change the list by the extent that the flight to it shows", () => {
    limitToView(true);
    const before = results().records;
    openRecord(besancon);
    cameraRested({ center: [6.02, 47.24], zoom: 9 }, near, false);
    expect(results().records).toBe(before);
    leaveRecord();
    expect(results().records).toBe(before);
    cameraRested(overview, overviewBounds, false);
    expect(results().records.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it("of a region is shown as a whole", () => {
    openRecord("region:emr" as RecordId);
    const [west = 0, , east = 0] = request()?.bounds ?? [];
    expect(east - west).toBeGreaterThan(1.2);
  });

  it("that an address opens is shown at once, unless the address names a place", () => {
    stop();
    openRecord(besancon);
    stop = startCatalogue("en");
    expect(request()?.animate).toBe(false);
    stop();
    useCamera.setState({ request: null, camera: overview });
    stop = startCatalogue("en");
    expect(request()).toBeNull();
  });
});
