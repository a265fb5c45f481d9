import { shareWithinDistance } from "../analysis/statistics/share-within-distance";
import type { ShareWithinDistance } from "../model/border-distance";
import type { BaseData } from "../model/dataset";
import type { BoundingBox, Kilometres, NutsCode, Position, RegionId } from "../model/identifiers";
import type { PopulatedPlaces } from "../model/populated-place";
import { askAnalysis } from "./analysis";
import { useBorderDistances } from "./border-distances";
import { requestDataset, useDatasets, whenDataset } from "./datasets";
import { memoizeLast } from "./memoize-last";
import { useOverlay } from "./overlay";
import { useSelection } from "./selection";

/**
 * From Brittany to Vienna, from Corsica to Sylt: the countries shown in detail, and 100 km, the farthest distance
 * that can be chosen, of the land across their borders.
 */
export const FIELD_EXTENT: BoundingBox = [-5.25, 41.3, 18.6, 56.1];
/** Kilometres; 25 is Eurostat's border-region mark. */
const BAND_LIMITS = [10, 25, 50] as Kilometres[];

/**
 * Asks the analysis for what the view needs, as the view changes: distances of cities and units at once, the
 * field and the shares with the distance overlay.
 * @returns the function that stops it
 */
export function startMeasuring(base: BaseData): () => void {
  void answering(measureCitiesAndUnits(base));
  const follow = () => followOverlay(base);
  follow();
  const stops = [useOverlay.subscribe(follow), useSelection.subscribe(follow)];
  return () => stops.forEach((stop) => stop());
}

async function measureCitiesAndUnits(base: BaseData): Promise<void> {
  const asked = base.cities.map(({ position, country }) => ({ position, country }));
  const [points, units] = await askAnalysis(base, (client) =>
    Promise.all([client.points(asked), client.units()]),
  );
  const cities = base.cities.flatMap((city, index) => {
    const point = points[index];
    return point ? [[city.id, { ...point, city: city.id }] as const] : [];
  });
  useBorderDistances.setState({
    cities: new Map(cities),
    units: new Map(units.map((distance) => [distance.unit, distance])),
  });
}

/** Each question is asked only when its own input has changed. */
function followOverlay(base: BaseData): void {
  const { overlay, kilometres, point } = useOverlay.getState();
  if (overlay !== "distance") return;
  askForPoint(base, point);
  askForBands(base);
  askForReach(base, kilometres);
  askForShares(base, kilometres, useSelection.getState().region);
}

const askForBands = memoizeLast((base: BaseData): void => {
  useBorderDistances.setState({ status: "working", progress: 0 });
  const question = { extent: FIELD_EXTENT, thresholds: BAND_LIMITS };
  const onProgress = (progress: number) => useBorderDistances.setState({ progress });
  void answering(
    askAnalysis(base, (client) => client.bands(question, { onProgress })).then((bands) =>
      useBorderDistances.setState({ bands, status: "ready", progress: 1 }),
    ),
  );
});

const askForReach = memoizeLast((base: BaseData, kilometres: Kilometres): void => {
  // The reach is cut from the field of the bands, so it waits for them.
  void answering(
    whenBandsAreReady()
      .then(() => askAnalysis(base, (client) => client.reach(kilometres)))
      .then((reach) => useBorderDistances.setState({ reach })),
  );
});

const askForPoint = memoizeLast((base: BaseData, position: Position | null): void => {
  if (!position) {
    useBorderDistances.setState({ point: null });
    return;
  }
  void answering(
    askAnalysis(base, (client) => client.at({ position })).then((point) => {
      // The visitor may have taken the point away meanwhile.
      if (useOverlay.getState().point === position) useBorderDistances.setState({ point });
    }),
  );
});

const measurePlaces = memoizeLast((base: BaseData, { longitudes, latitudes }: PopulatedPlaces) =>
  askAnalysis(base, (client) => client.places({ longitudes, latitudes })),
);

const askForShares = memoizeLast((base: BaseData, kilometres: Kilometres, region: RegionId | null): void => {
  requestDataset("places");
  void answering(
    whenDataset("places").then(async (places) => {
      if (!places) return;
      const { distances } = await measurePlaces(base, places);
      const { kilometres: wanted } = useOverlay.getState();
      if (wanted !== kilometres || useSelection.getState().region !== region) return;
      useBorderDistances.setState({
        shares: sharesInside(places, distances, kilometres, unitsOf(base, region)),
      });
    }),
  );
});

/** Shares over the places of the given units. */
function sharesInside(
  { populations, countries, units }: PopulatedPlaces,
  distances: Float32Array,
  kilometres: Kilometres,
  inside: ReadonlySet<NutsCode>,
): ShareWithinDistance[] {
  const rows = units.flatMap((unit, row) => (inside.has(unit) ? [row] : []));
  return shareWithinDistance(
    rows.map((row) => distances[row] ?? Infinity),
    rows.map((row) => populations[row] ?? 0),
    rows.flatMap((row) => countries[row] ?? []),
    kilometres,
  );
}

/** Units of the region in context, else of all regions: the frame of the places is no country's side. */
function unitsOf({ regions }: BaseData, region: RegionId | null): ReadonlySet<NutsCode> {
  const counted = regions.filter(({ id }) => region === null || id === region);
  return new Set(counted.flatMap(({ members }) => members.map(({ unit }) => unit)));
}

function whenBandsAreReady(): Promise<void> {
  return new Promise((resolve) => {
    if (useBorderDistances.getState().bands) resolve();
    const stop = useBorderDistances.subscribe(({ bands }) => {
      if (!bands) return;
      stop();
      resolve();
    });
  });
}

/** A question that a newer one has overtaken needs no answer; any other failure is shown. */
async function answering(question: Promise<unknown>): Promise<void> {
  try {
    await question;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return;
    useBorderDistances.setState({ status: "failed" });
    throw error;
  }
}

/** Starts the distances anew after a failure. */
export function retryMeasuring(): void {
  const base = useDatasets.getState().base.data;
  if (base) void answering(measureCitiesAndUnits(base));
}
