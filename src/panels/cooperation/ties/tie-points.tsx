import { pairGroups, type GroupedPair } from "../../../analysis/statistics/cooperation/group-pairs";
import { useSpeech } from "../../../i18n/language-provider";
import { choosePair, previewPair } from "../../../state/cooperation";
import { fitText, textWidth } from "../../chart/fit-text";
import { Mark, MarkRow } from "../../chart/mark";
import { groupPath } from "./group-sign";

export interface PlacedPair {
  readonly measured: GroupedPair;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

interface TiePointsProps {
  readonly placed: readonly PlacedPair[];
  readonly words: ReadonlyMap<string, string>;
  readonly left: number;
  readonly right: number;
  /** Height of a line whose words stand at its right end. */
  readonly keptFree: number;
}

const RADIUS = 6;
const NAME_SIZE = 12;
/** Leaves room for the ring of a marked point. */
const NAME_GAP = 14;
const LINE_HEIGHT = 14;
const LONGEST_NAME = 220;
/** A name that is cut keeps at least this many letters. */
const SHORTEST_NAME = 16;

/** The points, group by group and from left to right; names where there is room. */
export function TiePoints({ placed, words, left, right, keptFree }: TiePointsProps) {
  const { t } = useSpeech();
  const names = namesBeside(placed, { left, right, keptFree });
  return (
    <>
      <g aria-hidden="true">
        {names.map(({ key, text, x, y, anchor }) => (
          <text key={key} className="ties__name" x={x} y={y} dy="0.34em" textAnchor={anchor}>
            {text}
          </text>
        ))}
      </g>
      {pairGroups.map((group) => {
        const own = placed.filter(({ measured }) => measured.group === group).sort((a, b) => a.x - b.x);
        return own.length === 0 ? null : (
          <MarkRow key={group} label={t(`cooperation.group_${group}`)}>
            {own.map(({ measured: { pair }, name, x, y }) => (
              <Mark
                key={pair.key}
                label={words.get(pair.key) ?? name}
                place={x}
                onPreview={(isOver) => previewPair(isOver ? pair.key : null)}
                onChoose={() => choosePair(pair.key)}
              >
                <g className={`ties__point--${group}`} transform={`translate(${x},${y})`}>
                  <path className="ties__point" d={groupPath(group, RADIUS)} />
                </g>
              </Mark>
            ))}
          </MarkRow>
        );
      })}
    </>
  );
}

/** First the whole name on either side, then what fits of it. */
const NAME_TRIES = [
  ["start", Infinity],
  ["end", Infinity],
  ["start", LONGEST_NAME],
  ["end", LONGEST_NAME],
] as const;

function shortest(name: string, longest: number): number {
  return longest === LONGEST_NAME ? Math.min(name.length, SHORTEST_NAME) : name.length;
}

interface PlacedName {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

/** Names right or left of their points, the largest flows first; one that would touch another is left out. */
function namesBeside(
  placed: readonly PlacedPair[],
  { left, right, keptFree }: Pick<TiePointsProps, "left" | "right" | "keptFree">,
): readonly PlacedName[] {
  const points = placed.map(({ x, y }) => ({
    from: x - RADIUS,
    to: x + RADIUS,
    top: y - RADIUS,
    bottom: y + RADIUS,
  }));
  const boxes = [
    ...points,
    { from: right - LONGEST_NAME, to: right, top: keptFree - LINE_HEIGHT - 4, bottom: keptFree },
  ];
  return [...placed]
    .sort((a, b) => a.y - b.y)
    .flatMap(({ measured, name, x, y }) => {
      for (const [anchor, longest] of NAME_TRIES) {
        const room = Math.min(longest, anchor === "start" ? right - x - NAME_GAP : x - NAME_GAP - left);
        const text = fitText(name, room, NAME_SIZE);
        const width = textWidth(text, NAME_SIZE);
        const at = anchor === "start" ? x + NAME_GAP : x - NAME_GAP;
        const from = anchor === "start" ? at : at - width;
        const box = { from, to: from + width, top: y - LINE_HEIGHT / 2, bottom: y + LINE_HEIGHT / 2 };
        const isFree = boxes.every(
          (other) =>
            box.from > other.to || box.to < other.from || box.top > other.bottom || box.bottom < other.top,
        );
        if (!isFree || text.length < shortest(name, longest)) continue;
        boxes.push(box);
        return [{ key: measured.pair.key, text, x: at, y, anchor }];
      }
      return [];
    });
}
