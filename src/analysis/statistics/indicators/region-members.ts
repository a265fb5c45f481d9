import type { BorderRegion } from "../../../model/border-region";
import type { AggregateMember } from "./aggregate";

/** Members of a region at level 3. */
export function regionMembers({ members }: Pick<BorderRegion, "members">): readonly AggregateMember[] {
  return members.map(({ unit, coverage }) => ({ area: unit, coverage }));
}
