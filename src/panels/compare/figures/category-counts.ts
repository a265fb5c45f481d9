import type { ComparedArea } from "../../../state/compared-units";
import { membersAtLevel, type Comparison } from "../comparison/comparison";

export interface CategoryCounts {
  readonly area: ComparedArea;
  /** Units of each class, in the order of the classes. */
  readonly counts: readonly number[];
  /** Sum of the counts. */
  readonly known: number;
  /** Wholly inside, without a class. */
  readonly missing: number;
  /** Partly inside; left out. */
  readonly partial: number;
}

/** How many units of each compared area are in each class. */
export function categoryCounts({
  areas,
  choropleth,
  units,
}: Pick<Comparison, "areas" | "choropleth" | "units">): readonly CategoryCounts[] {
  const { indicator, classes, classification } = choropleth;
  return areas.map((area) => {
    const members = membersAtLevel(area.members, indicator, units);
    const whole = members.filter(({ coverage }) => coverage === "full");
    const found = whole.flatMap((member) => classes.get(member.area) ?? []);
    return {
      area,
      counts: classification.counts.map((_, index) => found.filter((place) => place === index).length),
      known: found.length,
      missing: whole.length - found.length,
      partial: members.length - whole.length,
    };
  });
}
