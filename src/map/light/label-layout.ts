import type { WorldPoint } from "../scene/mercator";
import type { LabelMark } from "../scene/scene";
import { sideSteps } from "../scene/label-sides";
import { LINE_HEIGHT, labelStyle, RING_ROOM, type LabelStyle } from "../scene/label-style";
import { screenTransform, toScreen, type Size, type Viewport } from "./mercator";
import type { TextMeasure } from "./text-measure";

/** A label that has found its place; pixels of the viewport. */
export interface PlacedLabel {
  readonly label: LabelMark;
  readonly style: LabelStyle;
  readonly lines: readonly string[];
  /** Where the text hangs: left end, middle or right end of its lines. */
  readonly anchor: "start" | "middle" | "end";
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly box: Box;
}

/** left, top, right, bottom in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Circles that names keep clear of; pixels. */
export interface Obstacles {
  /** For every name. */
  readonly strict: readonly Box[];
  /** For names that can step aside, those of cities and nodes. */
  readonly soft: readonly Box[];
  /** Marks of records: for every name, also of what they mark; names of regions step up or down. */
  readonly records?: readonly Box[];
}

const NO_OBSTACLES: Obstacles = { strict: [], soft: [] };
/** Room kept free around every label. */
const LABEL_PADDING = 2;
/** Height of the letters above the baseline, and the part of a line below it, as parts of the font size. */
const ASCENT = 0.8;
const DESCENT = 0.14;
/** Steps of a region's name between marks, pixels. */
const REGION_STEPS = [0, -18, 18, -36, 36, -54, 54] as const;

interface TextBlock {
  readonly label: LabelMark;
  readonly style: LabelStyle;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/**
 * Places labels greedily by rank: a label is dropped when it would touch one that is already placed. Equal
 * ranks are settled by key, so the same labels always give the same picture. Labels also keep clear of the
 * obstacles, except of the circle that they name; a strong label may cover a soft one before it is dropped.
 */
export function layoutLabels(
  labels: readonly LabelMark[],
  viewport: Viewport,
  measure: TextMeasure,
  obstacles: Obstacles = NO_OBSTACLES,
): PlacedLabel[] {
  const { zoom } = viewport.camera;
  const transform = screenTransform(viewport);
  const { strict, soft, records = [] } = obstacles;
  const isCrowded = records.length + strict.length > 0;
  const placed: PlacedLabel[] = [];
  const taken: Box[] = [];
  const candidates = labels
    .filter(({ minimumZoom, maximumZoom }) => zoom >= minimumZoom && zoom < maximumZoom)
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
  for (const label of candidates) {
    const point = toScreen(label.position, transform);
    if (!isInside(point, viewport.size)) continue;
    const block = setText(label, zoom, measure);
    const mark = standsBeside(label) ? records.find((box) => holds(grown(box), point)) : undefined;
    const options = mark ? placesBeside(block, mark) : places(block, point, isCrowded);
    const isFree = (boxes: readonly Box[]) => (place: PlacedLabel) =>
      !boxes.some((box) => overlaps(box, place.box));
    // A name that stands round a mark must not lie on its own circle beside it.
    const own = mark ? soft.filter((circle) => holds(circle, point)) : [];
    const needed = [...taken, ...records, ...own, ...withoutOwn(strict, label, point)];
    const wished = standsBeside(label) ? withoutOwn(soft, label, point) : [];
    const place =
      options.find(isFree([...needed, ...wished])) ??
      (label.isStrong ? options.find(isFree(needed)) : undefined);
    if (!place) continue;
    placed.push(place);
    taken.push(place.box);
  }
  return placed;
}

/** The obstacles without the circle that the label names. */
function withoutOwn(obstacles: readonly Box[], label: LabelMark, point: WorldPoint): readonly Box[] {
  return standsBeside(label) ? obstacles.filter((obstacle) => !holds(obstacle, point)) : obstacles;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function holds({ left, top, right, bottom }: Box, [x, y]: WorldPoint): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function isInside([x, y]: WorldPoint, { width, height }: Size): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** A circle this close to a mark, pixels, has no room for its name but beside the mark. */
const MARK_ROOM = 8;

function grown({ left, top, right, bottom }: Box): Box {
  return {
    left: left - MARK_ROOM,
    top: top - MARK_ROOM,
    right: right + MARK_ROOM,
    bottom: bottom + MARK_ROOM,
  };
}

/** Names of circles stand beside them, on one of several sides. */
function standsBeside({ kind }: LabelMark): boolean {
  return kind === "city" || kind === "node";
}

/** The places a label may take, best first. `isCrowded`: the name of a region may have to step up or down. */
function places(block: TextBlock, [x, y]: WorldPoint, isCrowded: boolean): PlacedLabel[] {
  const { label } = block;
  if (isCrowded && label.kind === "region")
    return REGION_STEPS.map((step) => placeUpright(block, "middle", x, y + label.offset + step));
  if (label.rotation !== 0) return [placeRotated(block, x, y)];
  if (!standsBeside(label)) return [placeUpright(block, "middle", x, y + label.offset)];
  const room = label.offset + RING_ROOM;
  return label.sides.map((side) => {
    const step = sideSteps[side];
    const half = (block.height / 2) * Math.sign(step.y);
    return placeUpright(block, anchorAt(step.x), x + step.x * room, y + step.y * room + half);
  });
}

function anchorAt(x: number): PlacedLabel["anchor"] {
  if (x === 0) return "middle";
  return x > 0 ? "start" : "end";
}

/** Round the mark that covers the circle. */
function placesBeside(block: TextBlock, { left, right, top, bottom }: Box): PlacedLabel[] {
  const offset = Math.max(block.label.offset, (right - left) / 2 + LABEL_PADDING);
  const label = { ...block.label, offset };
  return places({ ...block, label }, [(left + right) / 2, (top + bottom) / 2], true);
}

/** `x`: where the anchor lies; `y`: the middle of the block. */
function placeUpright(block: TextBlock, anchor: PlacedLabel["anchor"], x: number, y: number): PlacedLabel {
  const { label, style, lines, width, height } = block;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  const top = y - height / 2;
  return {
    label,
    style,
    lines,
    anchor,
    x,
    y: top + style.size * (ASCENT + (LINE_HEIGHT - ASCENT - DESCENT) / 2),
    box: {
      left: left - LABEL_PADDING,
      top: top - LABEL_PADDING,
      right: left + width + LABEL_PADDING,
      bottom: top + height + LABEL_PADDING,
    },
  };
}

/** Turned about the point; the box is the upright one that holds the turned text. */
function placeRotated(block: TextBlock, x: number, y: number): PlacedLabel {
  const { label, style, lines, width, height } = block;
  const angle = (label.rotation * Math.PI) / 180;
  const centerX = x - label.offset * Math.sin(angle);
  const centerY = y + label.offset * Math.cos(angle);
  const halfWidth =
    (Math.abs(Math.cos(angle)) * width + Math.abs(Math.sin(angle)) * height) / 2 + LABEL_PADDING;
  const halfHeight =
    (Math.abs(Math.sin(angle)) * width + Math.abs(Math.cos(angle)) * height) / 2 + LABEL_PADDING;
  const box = {
    left: centerX - halfWidth,
    top: centerY - halfHeight,
    right: centerX + halfWidth,
    bottom: centerY + halfHeight,
  };
  // The turn about the middle leaves the baseline below it by what the letters rise above their middle.
  const baseline = (style.size * (ASCENT - DESCENT)) / 2;
  return { label, style, lines, anchor: "middle", x: centerX, y: centerY + baseline, box };
}

function setText(label: LabelMark, zoom: number, measure: TextMeasure): TextBlock {
  const style = labelStyle(label, zoom);
  const limit = label.rotation === 0 ? style.measure : null;
  const lines = limit === null ? [label.text] : breakLines(label.text, limit, (text) => measure(text, style));
  const width = Math.max(...lines.map((line) => measure(line, style)));
  return { label, style, lines, width, height: lines.length * style.size * LINE_HEIGHT };
}

/** Breaks at spaces; a word wider than the limit keeps a line of its own. */
export function breakLines(text: string, limit: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(joined) > limit) lines.push(word);
    else lines.splice(-1, 1, joined);
  }
  return lines;
}

/** Labels that an edge of the viewport would cut are left out: of a picture nobody can move the edge. */
export function labelsInside<Label extends Pick<PlacedLabel, "box">>(
  labels: readonly Label[],
  { width, height }: Size,
): readonly Label[] {
  return labels.filter(
    ({ box }) => box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height,
  );
}
