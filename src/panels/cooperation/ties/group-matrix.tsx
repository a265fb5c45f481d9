import {
  pairGroups,
  type GroupedPair,
  type PairGroup,
} from "../../../analysis/statistics/cooperation/group-pairs";
import { useSpeech } from "../../../i18n/language-provider";
import type { FlowAreaId } from "../../../model/identifiers";
import { choosePair, previewPair, useCooperation } from "../../../state/cooperation";
import { Button } from "../../ui/button";
import { Heading } from "../../ui/heading";
import { GroupSign } from "./group-sign";
import { inReadingOrder, pairName } from "../../data/pair-words";

interface GroupMatrixProps {
  readonly pairs: readonly GroupedPair[];
  readonly nameOf: (id: FlowAreaId) => string;
}

/** Names of a group that are written out. */
const WRITTEN = 6;

/** The four groups as a square, strong ties above and strong flows at the left, with the pairs by name. */
export function GroupMatrix({ pairs, nameOf }: GroupMatrixProps) {
  const ordered = inReadingOrder(pairs);
  return (
    <div className="ties__matrix">
      {pairGroups.map((group) => (
        <Group
          key={group}
          group={group}
          pairs={ordered.filter((each) => each.group === group)}
          nameOf={nameOf}
        />
      ))}
    </div>
  );
}

interface GroupProps extends GroupMatrixProps {
  readonly group: PairGroup;
}

function Group({ group, pairs, nameOf }: GroupProps) {
  const { t, format } = useSpeech();
  const chosen = useCooperation((state) => state.pair);
  return (
    <section className={`ties__group ties__group--${group}`}>
      <Heading level={3} className="ties__group-title">
        <GroupSign group={group} /> {t(`cooperation.group_${group}`)}
        <span className="ties__group-count">{format.number(pairs.length)}</span>
      </Heading>
      <p className="ties__note">{t(`cooperation.meaning_${group}`)}</p>
      {pairs.length > 0 ? (
        <ul className="ties__names">
          {pairs.slice(0, WRITTEN).map(({ pair }) => (
            <li key={pair.key}>
              <Button
                look="link"
                aria-pressed={pair.key === chosen}
                onClick={() => choosePair(pair.key)}
                onFocus={() => previewPair(pair.key)}
                onBlur={() => previewPair(null)}
                onPointerEnter={() => previewPair(pair.key)}
                onPointerLeave={() => previewPair(null)}
              >
                {pairName(pair, nameOf)}
              </Button>
            </li>
          ))}
          {pairs.length > WRITTEN ? (
            <li className="ties__note">{t("cooperation.moreInTable", { count: pairs.length - WRITTEN })}</li>
          ) : null}
        </ul>
      ) : null}
    </section>
  );
}
