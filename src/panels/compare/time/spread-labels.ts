/**
 * Moves labels that would lie on each other apart, as little as that needs. Groups that touch are laid out around their
 * middle.
 *
 * @param wanted where the labels want to be, pixels; any order
 * @param height of a label, pixels
 * @returns where they are, in the same order
 */
export function spreadLabels(wanted: readonly number[], height: number): readonly number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const groups: { members: typeof order; middle: number }[] = [];
  for (const label of order) {
    let group = { members: [label], middle: label.y };
    for (let above = groups.at(-1); above && overlaps(above, group, height); above = groups.at(-1)) {
      groups.pop();
      const members = [...above.members, ...group.members];
      group = { members, middle: members.reduce((sum, { y }) => sum + y, 0) / members.length };
    }
    groups.push(group);
  }
  const places = wanted.map(() => 0);
  for (const { members, middle } of groups)
    for (const [position, { index }] of members.entries())
      places[index] = middle + (position - (members.length - 1) / 2) * height;
  return places;
}

interface Group {
  readonly members: readonly unknown[];
  readonly middle: number;
}

function overlaps(above: Group, below: Group, height: number): boolean {
  const half = ({ members }: Group) => (members.length * height) / 2;
  return above.middle + half(above) > below.middle - half(below);
}
