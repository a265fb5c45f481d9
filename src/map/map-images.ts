import { dotStyle } from "./scene/dot-style";
import { HEAD_IMAGE_SIZE, NODE_IMAGE_RADIUS, NODE_IMAGE_STEPS } from "./sources/commuter-source";

/** Pixels as MapLibre takes them: rows from the top, four bytes each (RGBA, not premultiplied). */
export interface MapImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
  readonly pixelRatio: number;
}

/** 0xrrggbb at a point of the image in CSS pixels from the upper left corner; null: transparent. */
type Shape = (x: number, y: number) => number | null;

/** Images are drawn at twice their size, so that they stay sharp on dense screens. */
const PIXEL_RATIO = 2;
/** Samples along each side of a pixel, for smooth edges. */
const SAMPLES = 4;
/** Between two samples, CSS pixels. */
const SAMPLE_STEP = 1 / (SAMPLES * PIXEL_RATIO);
/** Distance along the edge and width of the hatching's lines, pixels. */
const HATCH_SPACING = 8;
const HATCH_WIDTH = 1.2;
/** Half the ring of a node; room for it round the circle. */
const NODE_RING = 1.5;
/** Light line round a head, and the head's length as a share of its image. */
const HEAD_CASING = 2;
const HEAD_LENGTH = 0.85;

/**
 * Image of an id as the layers write it: `hatch:<colour>`, `dots:<colour>:<halo>`, `flow-head:<colour>:<casing>` or
 * `node:<step or "plain">:<ring>:<in>:<out>:<plain>`. Null for any other id. Computed point by point: a canvas
 * would wait for the graphics card, which is busy with the map at this very moment.
 */
export function drawMapImage(id: string): MapImage | null {
  const [kind, first = "", ...rest] = id.split(":");
  const [ring = 0, inflow = 0, outflow = 0, plain = 0] = rest.map(colourOf);
  switch (kind) {
    case "hatch":
      return rasterise(HATCH_SPACING, hatch(colourOf(first)));
    case "dots":
      return rasterise(dotStyle.spacing, dots(colourOf(first), ring));
    case "flow-head":
      return rasterise(HEAD_IMAGE_SIZE, head(colourOf(first), ring));
    case "node":
      return rasterise(
        2 * (NODE_IMAGE_RADIUS + NODE_RING),
        first === "plain"
          ? node(0, { ring, inflow, outflow: plain })
          : node(Number(first) / NODE_IMAGE_STEPS, { ring, inflow, outflow }),
      );
    default:
      return null;
  }
}

/** Lines that rise to the right and meet at the edges of the tile. */
function hatch(colour: number): Shape {
  const reach = (HATCH_WIDTH / 2) * Math.SQRT2;
  return (x, y) => {
    const along = (x + y) % HATCH_SPACING;
    return Math.min(along, HATCH_SPACING - along) <= reach ? colour : null;
  };
}

/** Two dots a tile, each in the middle of a quarter, with a rim: repeated, rows set off by half. */
function dots(colour: number, halo: number): Shape {
  const { spacing, radius, halo: rim } = dotStyle;
  const quarter = spacing / 4;
  return (x, y) => {
    const near = (at: number) => Math.hypot(x - at, y - at);
    const distance = Math.min(near(quarter), near(3 * quarter));
    return distance <= radius ? colour : distance <= radius + rim ? halo : null;
  };
}

/** Triangle that points up, its tip at the upper edge, in a casing. */
function head(colour: number, casing: number): Shape {
  const middle = HEAD_IMAGE_SIZE / 2;
  const tip = HEAD_CASING;
  const base = HEAD_IMAGE_SIZE * HEAD_LENGTH;
  const slope = (middle - HEAD_CASING) / (base - tip);
  const shrink = Math.hypot(1, slope);
  return (x, y) => {
    // Distance outside the slanting side and the base; the larger counts.
    const outside = Math.max((Math.abs(x - middle) - slope * (y - tip)) / shrink, y - base);
    return outside <= 0 ? colour : outside <= HEAD_CASING / 2 ? casing : null;
  };
}

interface NodeColours {
  readonly ring: number;
  readonly inflow: number;
  readonly outflow: number;
}

/** Whole circle: out; sector clockwise from the top: in; a ring round both. */
function node(share: number, { ring, inflow, outflow }: NodeColours): Shape {
  const middle = NODE_IMAGE_RADIUS + NODE_RING;
  return (x, y) => {
    const radius = Math.hypot(x - middle, y - middle);
    if (radius > middle) return null;
    if (radius > NODE_IMAGE_RADIUS - NODE_RING) return ring;
    const turn = (Math.atan2(x - middle, middle - y) / (2 * Math.PI) + 1) % 1;
    return turn < share ? inflow : outflow;
  };
}

/** `#rrggbb` as a number. */
function colourOf(text: string): number {
  return Number.parseInt(text.slice(1), 16);
}

/**
 * Every pixel is the mean of the samples inside it; alpha is the share of samples that meet the shape. No shape has
 * a part smaller than a pixel, so one whose corners are equal is of one colour.
 */
function rasterise(size: number, shape: Shape): MapImage {
  const side = size * PIXEL_RATIO;
  const data = new Uint8ClampedArray(side * side * 4);
  const last = (SAMPLES - 1) * SAMPLE_STEP;
  for (let pixel = 0; pixel < side * side; pixel++) {
    const x = (pixel % side) / PIXEL_RATIO + SAMPLE_STEP / 2;
    const y = Math.floor(pixel / side) / PIXEL_RATIO + SAMPLE_STEP / 2;
    const corner = shape(x, y);
    const isEven =
      shape(x + last, y) === corner && shape(x, y + last) === corner && shape(x + last, y + last) === corner;
    if (!isEven) writeMean(data, 4 * pixel, shape, x, y);
    else if (corner !== null) writeColour(data, 4 * pixel, corner);
  }
  return { width: side, height: side, data, pixelRatio: PIXEL_RATIO };
}

function writeColour(data: Uint8ClampedArray, at: number, colour: number): void {
  data[at] = colour >> 16;
  data[at + 1] = (colour >> 8) & 255;
  data[at + 2] = colour & 255;
  data[at + 3] = 255;
}

/** `x`, `y`: the first sample of the pixel. */
function writeMean(data: Uint8ClampedArray, at: number, shape: Shape, x: number, y: number): void {
  let red = 0;
  let green = 0;
  let blue = 0;
  let hits = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const colour = shape(
      x + (sample % SAMPLES) * SAMPLE_STEP,
      y + Math.floor(sample / SAMPLES) * SAMPLE_STEP,
    );
    if (colour === null) continue;
    hits += 1;
    red += colour >> 16;
    green += (colour >> 8) & 255;
    blue += colour & 255;
  }
  if (hits === 0) return;
  data[at] = red / hits;
  data[at + 1] = green / hits;
  data[at + 2] = blue / hits;
  data[at + 3] = (255 * hits) / (SAMPLES * SAMPLES);
}
