import { HEAD_IMAGE_SIZE, NODE_IMAGE_RADIUS, NODE_IMAGE_STEPS } from "./sources/commuter-source";

/** Pixels as MapLibre takes them: rows from the top, four bytes each (RGBA, not premultiplied). */
export interface MapImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
  readonly pixelRatio: number;
}

/** `#rrggbb` at a point of the image in CSS pixels from the upper left corner; null: transparent. */
type Shape = (x: number, y: number) => string | null;

/** Images are drawn at twice their size, so that they stay sharp on dense screens. */
const PIXEL_RATIO = 2;
/** Samples along each side of a pixel, for smooth edges. */
const SAMPLES = 4;
/** Distance along the edge and width of the hatching's lines, pixels. */
const HATCH_SPACING = 8;
const HATCH_WIDTH = 1.2;
/** Half the ring of a node; room for it round the circle. */
const NODE_RING = 1.5;
/** Light line round a head, and the head's length as a share of its image. */
const HEAD_CASING = 2;
const HEAD_LENGTH = 0.85;

/**
 * Image of an id as the layers write it: `hatch:<colour>`, `flow-head:<colour>:<casing>` or
 * `node:<step or "plain">:<ring>:<in>:<out>:<plain>`. Null for any other id. Computed point by point: a canvas
 * would wait for the graphics card, which is busy with the map at this very moment.
 */
export function drawMapImage(id: string): MapImage | null {
  const [kind, ...values] = id.split(":");
  const [first = "", second = "", third = "", fourth = "", fifth = ""] = values;
  switch (kind) {
    case "hatch":
      return rasterise(HATCH_SPACING, hatch(first));
    case "flow-head":
      return rasterise(HEAD_IMAGE_SIZE, head(first, second));
    case "node":
      return rasterise(
        2 * (NODE_IMAGE_RADIUS + NODE_RING),
        first === "plain"
          ? node(0, { ring: second, inflow: third, outflow: fifth })
          : node(Number(first) / NODE_IMAGE_STEPS, { ring: second, inflow: third, outflow: fourth }),
      );
    default:
      return null;
  }
}

/** Lines that rise to the right and meet at the edges of the tile. */
function hatch(colour: string): Shape {
  const reach = (HATCH_WIDTH / 2) * Math.SQRT2;
  return (x, y) => {
    const along = (x + y) % HATCH_SPACING;
    return Math.min(along, HATCH_SPACING - along) <= reach ? colour : null;
  };
}

/** Triangle that points up, its tip at the upper edge, in a casing. */
function head(colour: string, casing: string): Shape {
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
  readonly ring: string;
  readonly inflow: string;
  readonly outflow: string;
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

function rasterise(size: number, shape: Shape): MapImage {
  const side = size * PIXEL_RATIO;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++)
      data.set(averageColour(shape, column, row), 4 * (row * side + column));
  return { width: side, height: side, data, pixelRatio: PIXEL_RATIO };
}

/** Mean of the samples inside a pixel; alpha is the share of samples that meet the shape. */
function averageColour(shape: Shape, column: number, row: number): [number, number, number, number] {
  const sum = [0, 0, 0];
  let hits = 0;
  for (let index = 0; index < SAMPLES * SAMPLES; index++) {
    const x = (column + ((index % SAMPLES) + 0.5) / SAMPLES) / PIXEL_RATIO;
    const y = (row + (Math.floor(index / SAMPLES) + 0.5) / SAMPLES) / PIXEL_RATIO;
    const colour = shape(x, y);
    if (colour === null) continue;
    hits += 1;
    const value = Number.parseInt(colour.slice(1), 16);
    sum[0] = (sum[0] ?? 0) + (value >> 16);
    sum[1] = (sum[1] ?? 0) + ((value >> 8) & 255);
    sum[2] = (sum[2] ?? 0) + (value & 255);
  }
  const [red = 0, green = 0, blue = 0] = sum.map((channel) => (hits === 0 ? 0 : channel / hits));
  return [red, green, blue, (255 * hits) / (SAMPLES * SAMPLES)];
}
