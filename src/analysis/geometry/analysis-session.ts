import type { MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { DistanceBands, DistanceReach, PointDistance, UnitDistance } from "../../model/border-distance";
import type { BorderStretch, Geography } from "../../model/geography";
import type { BoundingBox, Kilometres, NutsCode, Position } from "../../model/identifiers";
import { borderDistanceColumns, type BorderDistanceColumns } from "./border-distance-columns";
import { buildBorderIndex, type BorderIndex } from "./border-index";
import { buildUnitIndex, type UnitIndex } from "./country-at";
import { distanceBands, distanceReach } from "./distance-bands";
import { computeDistanceField, type DistanceField, type FieldLand } from "./distance-field";
import { partnerArcs, type PartnerPair } from "./partner-arcs";
import { pointDistance, type MeasuredPoint } from "./point-distance";
import { runInSlices, type SliceOptions } from "./time-slices";
import { unitDistances } from "./unit-distances";

/** The geometry on screen that questions are answered from. */
export interface AnalysisInput {
  readonly borders: readonly BorderStretch[];
  readonly units: Geography["units"];
  readonly labelPoints: ReadonlyMap<NutsCode, Position>;
  /** Land of the neighbours; areas of distance cover the units, and this land near the border. */
  readonly land: readonly (Polygon | MultiPolygon)[];
}

/** From Brittany to Vienna, from Corsica to Sylt, with the other side of every border. */
const defaultExtent: BoundingBox = [-5.25, 41.3, 18.6, 56.1];
const pointsPerLook = 8;

/** Answers questions about one geography; keeps its indices and the field last computed. */
export class AnalysisSession {
  readonly #borders: BorderIndex;
  readonly #units: UnitIndex;
  readonly #labelPoints: ReadonlyMap<NutsCode, Position>;
  readonly #land: FieldLand;
  #field: DistanceField | null = null;
  #coming: { readonly extent: BoundingBox; readonly field: Promise<DistanceField> } | null = null;

  constructor({ borders, units, labelPoints, land }: AnalysisInput) {
    this.#borders = buildBorderIndex(borders);
    this.#units = buildUnitIndex(units);
    this.#labelPoints = labelPoints;
    this.#land = { known: units.map(({ geometry }) => geometry), beyond: land };
  }

  /** The field of border distance over an extent, as bands between ascending thresholds. */
  async bands(
    extent: BoundingBox,
    thresholds: readonly Kilometres[],
    options?: SliceOptions,
  ): Promise<DistanceBands> {
    return distanceBands(await this.#fieldOver(extent, options), thresholds);
  }

  /** Everything nearer than a distance, over the extent last asked for bands. */
  async reach(kilometres: Kilometres, options?: SliceOptions): Promise<DistanceReach> {
    const extent = this.#coming?.extent ?? this.#field?.extent ?? defaultExtent;
    return distanceReach(await this.#fieldOver(extent, options), kilometres);
  }

  async points(points: readonly MeasuredPoint[], options?: SliceOptions): Promise<PointDistance[]> {
    const answers: PointDistance[] = [];
    const work = (start: number, end: number) => {
      for (const point of points.slice(start, end)) {
        answers.push(pointDistance(this.#borders, this.#units, point));
      }
    };
    await runInSlices(points.length, work, { ...options, itemsPerLook: pointsPerLook });
    return answers;
  }

  places(
    longitudes: ArrayLike<number>,
    latitudes: ArrayLike<number>,
    options?: SliceOptions,
  ): Promise<BorderDistanceColumns> {
    return borderDistanceColumns(this.#borders, longitudes, latitudes, options);
  }

  units(options?: SliceOptions): Promise<UnitDistance[]> {
    return unitDistances(this.#borders, this.#units, this.#labelPoints, options);
  }

  arcs(pairs: readonly PartnerPair[]): MultiLineString[] {
    return partnerArcs(pairs);
  }

  /**
   * Two questions at once wait for one computation. A field is kept only when it is whole: an aborted question
   * leaves the old one in place, and whoever waited with it computes for itself.
   */
  async #fieldOver(extent: BoundingBox, options?: SliceOptions): Promise<DistanceField> {
    if (this.#field && isSame(this.#field.extent, extent)) return this.#field;
    if (this.#coming && isSame(this.#coming.extent, extent)) {
      await this.#coming.field.catch(() => null);
      options?.signal?.throwIfAborted();
      return this.#fieldOver(extent, options);
    }
    const coming = { extent, field: computeDistanceField(this.#borders, extent, this.#land, options) };
    this.#coming = coming;
    try {
      this.#field = await coming.field;
      return this.#field;
    } finally {
      if (this.#coming === coming) this.#coming = null;
    }
  }
}

function isSame(a: BoundingBox, b: BoundingBox): boolean {
  return a.every((side, index) => side === b[index]);
}
