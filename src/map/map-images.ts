import { HEAD_IMAGE_SIZE, NODE_IMAGE_RADIUS, NODE_IMAGE_STEPS } from "./sources/commuter-source";

/** Pixels as MapLibre takes them. */
export interface MapImage {
  readonly data: ImageData;
  readonly pixelRatio: number;
}

/** Images are drawn at twice their size, so that they stay sharp on dense screens. */
const PIXEL_RATIO = 2;
/** Distance and width of the hatching's lines, pixels. */
const HATCH_SPACING = 8;
const HATCH_WIDTH = 1.2;
/** Ring of a node, and room for it round the circle. */
const NODE_RING = 1.5;
const HEAD_CASING = 2;

/**
 * Image of an id as the layers write it: `hatch:<colour>`, `flow-head:<colour>:<casing>` or
 * `node:<step or "plain">:<ring>:<in>:<out>:<plain>`. Null for any other id, and where the browser gives no 2D canvas.
 */
export function drawMapImage(id: string): MapImage | null {
  const [kind, ...values] = id.split(":");
  const [first = "", second = "", third = "", fourth = "", fifth = ""] = values;
  switch (kind) {
    case "hatch":
      return draw(HATCH_SPACING, (context) => drawHatch(context, first));
    case "flow-head":
      return draw(HEAD_IMAGE_SIZE, (context) => drawHead(context, first, second));
    case "node":
      return draw(2 * (NODE_IMAGE_RADIUS + NODE_RING), (context) =>
        first === "plain"
          ? drawNode(context, 0, { ring: second, inflow: third, outflow: fifth })
          : drawNode(context, Number(first) / NODE_IMAGE_STEPS, {
              ring: second,
              inflow: third,
              outflow: fourth,
            }),
      );
    default:
      return null;
  }
}

function draw(size: number, paint: (context: CanvasRenderingContext2D) => void): MapImage | null {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = size * PIXEL_RATIO;
  // Kept off the GPU: reading from it would wait for all that the map has just asked it to draw.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  paint(context);
  return { data: context.getImageData(0, 0, canvas.width, canvas.height), pixelRatio: PIXEL_RATIO };
}

/** Diagonal lines that meet at the edges of the tile. */
function drawHatch(context: CanvasRenderingContext2D, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = HATCH_WIDTH;
  context.beginPath();
  for (const start of [-HATCH_SPACING, 0, HATCH_SPACING]) {
    context.moveTo(start - 1, HATCH_SPACING + 1);
    context.lineTo(start + HATCH_SPACING + 1, -1);
  }
  context.stroke();
}

/** Triangle that points up, its tip at the upper edge. */
function drawHead(context: CanvasRenderingContext2D, colour: string, casing: string): void {
  const size = HEAD_IMAGE_SIZE;
  context.beginPath();
  context.moveTo(size / 2, HEAD_CASING);
  context.lineTo(size - HEAD_CASING, size * HEAD_LENGTH);
  context.lineTo(HEAD_CASING, size * HEAD_LENGTH);
  context.closePath();
  context.lineJoin = "round";
  context.strokeStyle = casing;
  context.lineWidth = HEAD_CASING;
  context.stroke();
  context.fillStyle = colour;
  context.fill();
}

/** Length of a head as a share of its width. */
const HEAD_LENGTH = 0.85;

/** Whole circle: out; sector clockwise from the top: in. */
function drawNode(
  context: CanvasRenderingContext2D,
  share: number,
  { ring, inflow, outflow }: { ring: string; inflow: string; outflow: string },
): void {
  const middle = NODE_IMAGE_RADIUS + NODE_RING;
  const top = -Math.PI / 2;
  context.arc(middle, middle, NODE_IMAGE_RADIUS, 0, 2 * Math.PI);
  context.fillStyle = outflow;
  context.fill();
  if (share > 0) {
    context.beginPath();
    context.moveTo(middle, middle);
    context.arc(middle, middle, NODE_IMAGE_RADIUS, top, top + 2 * Math.PI * share);
    context.closePath();
    context.fillStyle = inflow;
    context.fill();
  }
  context.beginPath();
  context.arc(middle, middle, NODE_IMAGE_RADIUS, 0, 2 * Math.PI);
  context.strokeStyle = ring;
  context.lineWidth = 2 * NODE_RING;
  context.stroke();
}
