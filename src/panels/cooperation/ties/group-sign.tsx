import {
  pairGroups,
  type GroupedPair,
  type PairGroup,
} from "../../../analysis/statistics/cooperation/group-pairs";
import { useSpeech } from "../../../i18n/language-provider";
import { signPath } from "../../chart/signs";

const SIZE = 16;
const RADIUS = 5;
/** Shapes of the chart kit: circle, square, triangle, diamond. */
const SHAPES: Readonly<Record<PairGroup, number>> = {
  "strong-strong": 0,
  "strong-weak": 1,
  "weak-strong": 2,
  "weak-weak": 3,
  unknown: 0,
};

/** Filled: the tie is strong; in the accent colour: the flow is. Each group has a shape of its own as well. */
export function groupPath(group: PairGroup, radius: number): string {
  return signPath(SHAPES[group], radius);
}

/** Sign of a group beside its words. */
export function GroupSign({ group }: { readonly group: PairGroup }) {
  return (
    <svg
      className={`ties__sign ties__point--${group}`}
      width={SIZE}
      height={SIZE}
      viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`}
      aria-hidden="true"
    >
      <path className="ties__point" d={groupPath(group, RADIUS)} />
    </svg>
  );
}

/** The signs of the groups that a chart shows. */
export function GroupKeys({ pairs }: { readonly pairs: readonly GroupedPair[] }) {
  const { t } = useSpeech();
  const groups = pairGroups.filter((group) => pairs.some((pair) => pair.group === group));
  return (
    <ul className="chart__keys">
      {groups.map((group) => (
        <li key={group} className="chart__key">
          <GroupSign group={group} />
          {t(`cooperation.group_${group}`)}
        </li>
      ))}
    </ul>
  );
}
