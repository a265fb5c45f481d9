import { boundingBox } from "../../../src/analysis/statistics/bounding-box";
import {
  evenPadding,
  fitBounds,
  fitPadding,
  scaleOfZoom,
  type Size,
  type Viewport,
} from "../../../src/map/light/mercator";
import { fromWorld, toWorld } from "../../../src/map/scene/mercator";
import type { BaseData } from "../../../src/model/dataset";
import type { BoundingBox } from "../../../src/model/identifiers";
import { overviewBounds } from "../../../src/state/camera";
import type { Box } from "../../geo/geometry/clip-to-box";
import type { NamedView } from "../../embed-views/named-views";

/** Sizes of a map, CSS pixels, for which the marks and names of a poster are laid out; the page shows the nearest. */
export const tiers = {
  small: { width: 320, height: 240 },
  middle: { width: 600, height: 450 },
  large: { width: 1000, height: 750 },
} as const satisfies Readonly<Record<string, Size>>;
export type Tier = keyof typeof tiers;
export const tierNames: readonly Tier[] = ["small", "middle", "large"];

/**
 * Around what a view is fitted to, so much is drawn that a frame of these proportions (width by height, inside the
 * room that the fit keeps free) is filled to its edges.
 */
const WIDEST = 2.4;
const TALLEST = 0.5;
/** The fine lines between units are drawn in frames of usual proportions only: they are most of a poster. */
const USUAL = { widest: 1.5, tallest: 0.75 } as const;
/** Classes of path data, and how far beyond its zoom a class is still fine enough: half a pixel. */
const AREA_CLASSES = [4, 6, 8] as const;
const CLASS_REACH = 0.85;

/** The geometry of a poster: its viewBox holds exactly what the live map fits into its frame. */
export interface PosterFrame {
  /** Units of the viewBox: pixels of the middle size. */
  readonly size: Size;
  /** Drawn beyond the viewBox. */
  readonly extent: Box;
  /** The part of it in which every detail is drawn. */
  readonly usualExtent: Box;
  /** The extent in pixels of the zoom for which areas are drawn: about that of the middle size. */
  readonly areas: Viewport;
  /** Units of the viewBox for such a pixel. */
  readonly areasScale: number;
  /** The extent in the pixels of each size. */
  readonly viewports: Readonly<Record<Tier, Viewport>>;
  /** Upper left corner of the extent, units of the viewBox. */
  readonly offset: readonly [x: number, y: number];
  /** Units of the viewBox for a pixel of each size. */
  readonly scales: Readonly<Record<Tier, number>>;
}

/** What the live map fits into its frame when the view is opened. */
export function boundsOfView({ geography }: Pick<BaseData, "geography">, { region }: NamedView): BoundingBox {
  if (region === null) return overviewBounds;
  const shape = geography.regions.find((candidate) => candidate.region === region);
  const bounds = shape && boundingBox(shape.body);
  if (!bounds) throw new Error(`The region ${region} has no geometry`);
  return bounds;
}

export function posterFrame(bounds: BoundingBox): PosterFrame {
  const [left, top] = toWorld([bounds[0], bounds[3]]);
  const [right, bottom] = toWorld([bounds[2], bounds[1]]);
  const fitted: WorldBox = {
    center: [(left + right) / 2, (top + bottom) / 2],
    width: right - left,
    height: bottom - top,
  };
  const drawn = widened(fitted, WIDEST, TALLEST);
  const zoomOf = (tier: Tier) => fitBounds(bounds, tiers[tier], fitPadding({ width: 0 })).zoom;
  const scale = scaleOfZoom(zoomOf("middle"));
  const areasZoom = AREA_CLASSES.findLast((zoom) => zoom <= zoomOf("middle")) ?? 0;
  const areas = zoomOf("middle") - areasZoom <= CLASS_REACH ? areasZoom : zoomOf("middle");
  const viewportOf = (zoom: number): Viewport => ({
    camera: { center: fromWorld(drawn.center), zoom },
    size: { width: drawn.width * scaleOfZoom(zoom), height: drawn.height * scaleOfZoom(zoom) },
  });
  const perTier = <Item>(make: (zoom: number) => Item): Readonly<Record<Tier, Item>> => ({
    small: make(zoomOf("small")),
    middle: make(zoomOf("middle")),
    large: make(zoomOf("large")),
  });
  return {
    size: { width: fitted.width * scale, height: fitted.height * scale },
    extent: boxOf(drawn),
    usualExtent: boxOf(widened(fitted, USUAL.widest, USUAL.tallest)),
    areas: viewportOf(areas),
    areasScale: scale / scaleOfZoom(areas),
    viewports: perTier(viewportOf),
    offset: [((fitted.width - drawn.width) / 2) * scale, ((fitted.height - drawn.height) / 2) * scale],
    scales: perTier((zoom) => scale / scaleOfZoom(zoom)),
  };
}

/** On the Mercator square, world = 1. */
interface WorldBox {
  readonly center: readonly [x: number, y: number];
  readonly width: number;
  readonly height: number;
}

function widened({ center, width, height }: WorldBox, widest: number, tallest: number): WorldBox {
  return { center, width: Math.max(width, height * widest), height: Math.max(height, width / tallest) };
}

function boxOf({ center: [x, y], width, height }: WorldBox): Box {
  const [west, north] = fromWorld([x - width / 2, y - height / 2]);
  const [east, south] = fromWorld([x + width / 2, y + height / 2]);
  return { west, south, east, north };
}

/** A picture of fixed size: what the live map shows at that size, without the column of the legend. */
export function pictureFrame(bounds: BoundingBox, size: Size): Viewport {
  const { left } = fitPadding({ width: 0 });
  return { camera: fitBounds(bounds, size, evenPadding(left)), size };
}
