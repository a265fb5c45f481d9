import type { MultiPolygon } from "geojson";
import { shareWithinDistance } from "../analysis/statistics/share-within-distance";
import { CodeMissingError } from "../lazy/lazy-code";
import type { ShareWithinDistance } from "../model/border-distance";
import type { BorderRegion } from "../model/border-region";
import type { BaseData } from "../model/dataset";
import type { BoundingBox, Kilometres, NutsCode, Position, RegionId } from "../model/identifiers";
import type { PopulatedPlaces } from "../model/populated-place";
import { askAnalysis } from "./analysis";
import { measuringFailed, onMeasuringRetried, useBorderDistances } from "./border-distances";
import { requestDataset, useDatasets, whenDataset } from "./datasets";
import { fieldExtent } from "./field-extent";
import { memoizeLast } from "./memoize-last";
import { useOverlay } from "./overlay";
import { useOwnRegions } from "./own-regions";
import { useSelection } from "./selection";
import { unitsWithoutPlaces } from "./units-without-places";

/** Kilometres; 25 is Eurostat's border-region mark. */
export const BAND_LIMITS = [10, 25, 50] as Kilometres[];

/**
 * Asks the analysis for what the view needs, as the view changes: distances of cities and units at once, the
 * field and the shares with the distance overlay.
 * @returns the function that stops it
 */
export function startMeasuring(base: BaseData): () => void {
  let measured: BaseData | null = null;
  let questions = newQuestions();
  const follow = () => {
    const current = useDatasets.getState().base.data ?? base;
    if (isToMeasure(current, measured)) {
      measured = current;
      void answering(measureCitiesAndUnits(current));
    }
    followOverlay(questions, measured ?? current, current.regions);
  };
  follow();
  const stops = [
    ...[useOverlay, useSelection, useDatasets].map((store) => store.subscribe(follow)),
    onMeasuringRetried(() => {
      measured = null;
      questions = newQuestions();
      follow();
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

/** Own regions may bring further units; those drawn only to be picked from are not measured. */
function isToMeasure(current: BaseData, measured: BaseData | null): boolean {
  if (measured === null) return true;
  return current.geography.units !== measured.geography.units && !useOwnRegions.getState().isPicking;
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

/** Each question is asked only when its own input has changed. `base` stays the same while its units do. */
function followOverlay(questions: Questions, base: BaseData, regions: readonly BorderRegion[]): void {
  const { overlay, kilometres, point } = useOverlay.getState();
  if (overlay !== "distance") return;
  const { region } = useSelection.getState();
  const extent = fieldExtent(bodyOf(useDatasets.getState().base.data, region));
  questions.point(base, point);
  questions.bands(base, extent);
  questions.reach(base, kilometres, extent);
  questions.shares(base, kilometres, region, regions);
}

function bodyOf(base: BaseData | null, region: RegionId | null): MultiPolygon | null {
  return base?.geography.regions.find((shape) => shape.region === region)?.body ?? null;
}

/** Each is asked again only when its inputs change: after a failure others take their place. */
function newQuestions() {
  const measurePlaces = memoizeLast(askForPlaces);
  return {
    point: memoizeLast(askForPoint),
    bands: memoizeLast(askForBands),
    reach: memoizeLast(askForReach),
    shares: memoizeLast((...inputs: SharesInputs) => askForShares(measurePlaces, ...inputs)),
  };
}

type Questions = ReturnType<typeof newQuestions>;
type SharesInputs = [
  base: BaseData,
  kilometres: Kilometres,
  region: RegionId | null,
  regions: readonly BorderRegion[],
];

function askForBands(base: BaseData, extent: BoundingBox): void {
  useBorderDistances.setState({ status: "working", progress: 0 });
  const question = { extent, thresholds: BAND_LIMITS };
  const onProgress = (progress: number) => useBorderDistances.setState({ progress });
  void answering(
    askAnalysis(base, (client) => client.bands(question, { onProgress })).then((bands) =>
      useBorderDistances.setState({ bands, status: "ready", progress: 1 }),
    ),
  );
}

function askForReach(base: BaseData, kilometres: Kilometres, _extent: BoundingBox): void {
  // The reach is cut from the field of the bands, so it waits for them.
  void answering(
    whenBandsAreReady()
      .then(() => askAnalysis(base, (client) => client.reach(kilometres)))
      .then((reach) => useBorderDistances.setState({ reach })),
  );
}

function askForPoint(base: BaseData, position: Position | null): void {
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
}

function askForPlaces(base: BaseData, { longitudes, latitudes }: PopulatedPlaces) {
  return askAnalysis(base, (client) => client.places({ longitudes, latitudes }));
}

function askForShares(
  measurePlaces: typeof askForPlaces,
  ...[base, kilometres, region, regions]: SharesInputs
): void {
  requestDataset("places");
  void answering(
    whenDataset("places").then(async (places) => {
      if (!places) return;
      const { distances } = await measurePlaces(base, places);
      const { kilometres: wanted } = useOverlay.getState();
      if (wanted !== kilometres || useSelection.getState().region !== region) return;
      const inside = unitsOf(regions, region);
      const isCovered = unitsWithoutPlaces(places, regions, region).length === 0;
      const shares = isCovered ? sharesInside(places, distances, kilometres, inside) : [];
      useBorderDistances.setState({ shares });
    }),
  );
}

/** Shares over the places of the given units. */
export function sharesInside(
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

/** Units of the region in context, else of all border regions: the frame of the places is no country's side. */
function unitsOf(regions: readonly BorderRegion[], region: RegionId | null): ReadonlySet<NutsCode> {
  const counted = regions.filter(({ id, isOwn }) => (region === null ? !isOwn : id === region));
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
    measuringFailed(error);
    if (!(error instanceof CodeMissingError)) throw error;
  }
}
