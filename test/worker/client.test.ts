import { afterEach, describe, expect, it } from "vitest";
import type { BoundingBox, CountryCode, Kilometres, NutsCode, Position } from "../../src/model/identifiers";
import { createAnalysisClient, type AnalysisClient } from "../../src/worker/client";
import { AnalysisUnavailableError } from "../../src/worker/analysis-unavailable-error";
import { border } from "../builders/borders";

const extent: BoundingBox = [4, 48, 8, 52];
const thresholds = [10 as Kilometres];

const ring = [
  [4, 48],
  [6, 48],
  [6, 52],
  [4, 52],
  [4, 48],
];
const geometry = {
  borders: [border("AA", "BB", [6, 40], [6, 60])],
  units: [
    {
      type: "Feature" as const,
      properties: { code: "AA1" as NutsCode, country: "AA" as CountryCode },
      geometry: { type: "Polygon" as const, coordinates: [ring] },
    },
  ],
  labels: [{ code: "AA1" as NutsCode, labelPoint: [5, 50] as Position }],
  land: {
    type: "FeatureCollection" as const,
    features: [],
    borders: { type: "MultiLineString" as const, coordinates: [] },
  },
};

let client: AnalysisClient;
afterEach(() => client.dispose());

/** There is no Worker in Node, so everything runs in this thread. */
async function preparedClient(): Promise<AnalysisClient> {
  client = createAnalysisClient();
  await client.prepare(geometry);
  return client;
}

describe("createAnalysisClient without workers", () => {
  it("answers every question", async () => {
    const asked = await preparedClient();
    expect((await asked.bands({ extent, thresholds })).features).toHaveLength(2);
    expect((await asked.reach(10 as Kilometres)).kilometres).toBe(10);
    expect((await asked.at({ position: [5.9, 50] })).nearest?.neighbour).toBe("BB");
    expect(await asked.points([{ position: [5.9, 50] }, { position: [5, 50] }])).toHaveLength(2);
    const places = { longitudes: Float64Array.of(5.9), latitudes: Float64Array.of(50) };
    expect((await asked.places(places)).distances).toHaveLength(1);
    expect(places.longitudes).toHaveLength(1);
    expect((await asked.units())[0]?.unit).toBe("AA1");
    expect(
      await asked.arcs([
        [
          [5, 50],
          [7, 50],
        ],
      ]),
    ).toHaveLength(1);
  });

  it("tells the progress of the field", async () => {
    const asked = await preparedClient();
    const shares: number[] = [];
    await asked.bands({ extent, thresholds }, { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
  });

  it("lets the newer question win", async () => {
    const asked = await preparedClient();
    const older = asked.reach(10 as Kilometres);
    const newer = asked.reach(20 as Kilometres);
    await expect(older).rejects.toMatchObject({ name: "AbortError" });
    expect((await newer).kilometres).toBe(20);
  });

  it("rejects at once when aborted midway, and hears no more of the old question", async () => {
    const asked = await preparedClient();
    const controller = new AbortController();
    const shares: number[] = [];
    const answer = asked.bands(
      { extent: [0, 44, 14, 54], thresholds },
      {
        signal: controller.signal,
        onProgress: (share) => {
          shares.push(share);
          controller.abort();
        },
      },
    );
    await expect(answer).rejects.toMatchObject({ name: "AbortError" });
    await asked.bands({ extent, thresholds });
    expect(shares).toHaveLength(1);
  });

  it("rejects with the signal's own reason", async () => {
    const asked = await preparedClient();
    const reason = new Error("The panel was closed");
    await expect(asked.units({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it("refuses questions before the geometry is there", async () => {
    client = createAnalysisClient();
    await expect(client.units()).rejects.toThrow("before the geometry was prepared");
  });

  it("answers nothing after it was stopped", async () => {
    const asked = await preparedClient();
    const open = asked.units();
    asked.dispose();
    await expect(open).rejects.toMatchObject({ name: "AbortError" });
    await expect(asked.units()).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("createAnalysisClient where the worker does not start", () => {
  it("says so with an error of its own name", async () => {
    client = createAnalysisClient({ inPage: false });
    await expect(client.prepare(geometry)).rejects.toBeInstanceOf(AnalysisUnavailableError);
    await expect(client.units()).rejects.toMatchObject({ name: "AnalysisUnavailableError" });
  });
});
