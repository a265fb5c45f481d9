import type { MultiLineString, MultiPolygon } from "geojson";
import type { FlowRole } from "../../analysis/statistics/select-flows";
import type { DistanceBands, DistanceReach } from "../../model/border-distance";
import type { BorderStretch, Land, Water } from "../../model/geography";
import type {
  CityId,
  CountryCode,
  FlowAreaId,
  NutsCode,
  PartnershipId,
  Position,
  RegionId,
} from "../../model/identifiers";
import type { RecordPlace } from "../../model/catalogue";
import type { PartnershipKind } from "../../model/partnership";
import type { LabelSide } from "./label-sides";

/**
 * What is drawn, independent of the renderer: MapLibre and the light map draw the same scene, so they
 * cannot disagree. Widths and radii are CSS pixels, positions WGS 84.
 */
export interface Scene {
  readonly base: BaseScene;
  readonly cities: readonly CityMark[];
  readonly labels: readonly LabelMark[];
  readonly distance: DistanceScene | null;
  readonly commuters: CommuterScene | null;
  readonly partners: PartnerScene | null;
  /** Beside the catalogue: where its records lie. */
  readonly records: RecordScene | null;
  readonly choropleth: ChoroplethScene | null;
  readonly selection: SelectionScene;
  /**
   * What the regions are drawn for: the hero, the ground under an overlay that needs the room, or outlines only,
   * where a tint would change the colours of a choropleth.
   */
  readonly emphasis: "regions" | "ground" | "outlines";
}

/** Changes only when the data or the colours change. */
export interface BaseScene {
  readonly land: Land;
  readonly water: Water;
  readonly units: readonly UnitShape[];
  readonly unitMesh: MultiLineString;
  readonly borders: readonly BorderStretch[];
  readonly regions: readonly RegionShape[];
}

export interface UnitShape {
  readonly code: NutsCode;
  readonly country: CountryCode;
  readonly geometry: MultiPolygon;
}

export interface RegionShape {
  readonly id: RegionId;
  readonly colour: string;
  readonly body: MultiPolygon;
  readonly outline: MultiLineString;
  readonly partnerAreaMesh: MultiLineString;
  readonly partial: MultiPolygon | null;
}

export interface CityMark {
  readonly id: CityId;
  readonly position: Position;
  readonly radius: number;
  /** Capital, core city ...: drawn with a ring, so that the function is not told by size alone. */
  readonly isCentral: boolean;
  /** Passes the filters; the others are drawn faint and without a label. */
  readonly isMatch: boolean;
  /** 0 wins first when labels collide. */
  readonly rank: number;
}

export type LabelKind =
  | "country"
  | "region"
  | "city"
  | "partner-area"
  | "river"
  | "lake"
  | "distance"
  | "neighbour"
  /** Area of the commuter overlay, beside its node. */
  | "node";

export interface LabelMark {
  readonly key: string;
  readonly kind: LabelKind;
  readonly text: string;
  readonly position: Position;
  /** The lowest wins when labels collide, over all kinds: region names, then cities ... */
  readonly rank: number;
  /** Set larger: the cities a reader looks for first. */
  readonly isStrong: boolean;
  /** Web-map zoom from which the label may appear. */
  readonly minimumZoom: number;
  readonly maximumZoom: number;
  /** Null: the palette's ink. */
  readonly colour: string | null;
  /**
   * City and node: room to keep between the middle of the circle and the text. Neighbour (country code
   * beside its border), river and distance: pixels from the line, positive below the rotated baseline.
   */
  readonly offset: number;
  /** City and node: sides of the circle on which the text may stand, best first. */
  readonly sides: readonly LabelSide[];
  /** Degrees clockwise; 0 is upright. Labels along a line: -90 to 90. */
  readonly rotation: number;
}

export interface DistanceScene {
  readonly bands: DistanceBands | null;
  readonly reach: DistanceReach | null;
  /** From the chosen point to the nearest border. */
  readonly shortestLine: { readonly from: Position; readonly to: Position; readonly text: string } | null;
}

export interface CommuterScene {
  /** False: the rows of the set may overlap, so nodes and frame arrows carry no sums. */
  readonly isSummable: boolean;
  /** Longest first, so that the short ones lie on top. */
  readonly flows: readonly FlowMark[];
  readonly nodes: readonly NodeMark[];
}

export interface FlowMark {
  /** `origin>destination`. */
  readonly key: string;
  readonly origin: FlowAreaId;
  readonly destination: FlowAreaId;
  readonly magnitude: number;
  readonly role: FlowRole;
  readonly width: number;
  /** Curved to the right of the travel direction, from origin to destination. */
  readonly path: readonly Position[];
  /** Touches the selected city, unit or region; without such a touch every flow is lit. The rest fade. */
  readonly isLit: boolean;
  readonly text: string;
}

export interface NodeMark {
  readonly area: FlowAreaId;
  readonly position: Position;
  readonly radius: number;
  /** Part of the total that comes in, 0 to 1: a sector clockwise from the top. */
  readonly inflowShare: number;
  /**
   * Null: the set holds no flow of this direction here ("not recorded"), which is not 0; or its rows must not
   * be summed. Both null: drawn as a plain small circle.
   */
  readonly inflow: number | null;
  readonly outflow: number | null;
  /** Name of the area. */
  readonly name: string;
  /** Name and totals in one sentence. */
  readonly text: string;
  readonly isFocus: boolean;
}

export interface PartnerScene {
  readonly arcs: readonly ArcMark[];
  /** Ends of the arcs that are not drawn as cities of the regions. */
  readonly ends: readonly PartnerEnd[];
  /** Only some stand out, which then are drawn strong; else all are thin. */
  readonly isRestricted: boolean;
  /** So many stand out that they are drawn thin after all: strong ones would cover the map. */
  readonly isDense: boolean;
}

export interface PartnerEnd {
  readonly id: CityId;
  readonly position: Position;
  readonly text: string;
  readonly isLit: boolean;
}

export interface ArcMark {
  readonly id: PartnershipId;
  readonly kind: PartnershipKind;
  readonly path: MultiLineString;
  /** Belongs to the selected city, region or partnership; the rest fade. */
  readonly isLit: boolean;
}

export interface RecordScene {
  /** The largest last, so that they lie on top. */
  readonly marks: readonly RecordCircle[];
  /** Of the record that is read. */
  readonly places: readonly Pick<RecordPlace, "name" | "names" | "position" | "city">[];
  /** Where distances are counted from. */
  readonly origin: NamedPlace | null;
  /** A record is read: the marks of the others step back. */
  readonly isFaded: boolean;
}

export interface RecordCircle {
  /** That of its mark. */
  readonly key: string;
  readonly position: Position;
  readonly radius: number;
  /** How many records lie there; empty: one. */
  readonly text: string;
  /** Its records are listed. */
  readonly isLit: boolean;
}

interface NamedPlace {
  readonly name: string;
  readonly position: Position;
}

export interface ChoroplethScene {
  readonly level: 2 | 3;
  readonly areas: readonly ChoroplethArea[];
  /** Boundaries between areas of level 2; null: those of the units are drawn. */
  readonly mesh: MultiLineString | null;
  /** Colour of every area that has a figure. */
  readonly fills: ReadonlyMap<NutsCode, string>;
  /** All areas without a figure: hatched. Null: there are none. */
  readonly noData: MultiPolygon | null;
  /** Areas with a figure of another year or definition than the shown one: dotted. */
  readonly differing: ReadonlySet<NutsCode>;
  /** Counts stand in circles, above areas of one colour; null: the areas are coloured by class. */
  readonly circles: CircleScene | null;
}

export interface CircleScene {
  /** The greatest first. */
  readonly marks: readonly CircleMark[];
  /** Class that is pointed at in a legend: the others step back. Null: none. */
  readonly litClass: number | null;
}

export interface CircleMark {
  readonly area: NutsCode;
  readonly position: Position;
  /** CSS pixels at every zoom. */
  readonly radius: number;
  readonly class: number;
  readonly colour: string;
}

export interface ChoroplethArea {
  readonly code: NutsCode;
  readonly geometry: MultiPolygon;
}

export interface SelectionScene {
  readonly region: RegionId | null;
  readonly unit: NutsCode | null;
  readonly city: CityId | null;
  readonly partnership: PartnershipId | null;
}
