import type { ComparedArea } from "../../state/compared-units";

/** An area with its name in the reader's language. */
interface NamedArea {
  readonly name: string;
  readonly area: Pick<ComparedArea, "members"> | null;
}

/**
 * Puts together what is one area under several keys: East Belgium is a partner area of two regions, Luxembourg
 * is a partner area and a country. A region of one's own keeps its row, even with the units of another area:
 * its name tells it apart.
 */
export function groupSameAreas<Row extends NamedArea>(
  rows: readonly Row[],
): readonly (readonly [Row, ...Row[]])[] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const units = row.area?.members.map(({ area, coverage }) => `${area} ${coverage}`).sort() ?? [];
    const key = JSON.stringify([row.name, ...units]);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
