import { foldName, spellings } from "./fold-name";

/** Something that can be found by its names. */
export interface NamedThing {
  readonly key: string;
  /** All names it goes by: exonyms, the local name, a code. */
  readonly names: readonly string[];
  /** 0 is the most important; decides among equally good matches. */
  readonly rank: number;
}

export interface NameMatch<Thing extends NamedThing> {
  readonly thing: Thing;
  /** The name that matched best, as it is written. */
  readonly name: string;
}

/** How well a name fits; lower is better. */
const EXACT = 0;
const START = 1;
const WORD_START = 2;
const INSIDE = 3;

/** The best matches first: whole name, start of the name, start of a word, anywhere; then by rank and name. */
export function matchNames<Thing extends NamedThing>(
  query: string,
  things: readonly Thing[],
  limit: number,
): NameMatch<Thing>[] {
  const wanted = foldName(query);
  if (wanted === "") return [];
  return things
    .flatMap((thing) => {
      const best = bestName(thing, wanted);
      return best ? [{ thing, ...best }] : [];
    })
    .sort((a, b) => a.fit - b.fit || a.thing.rank - b.thing.rank || a.name.localeCompare(b.name))
    .slice(0, limit)
    .map(({ thing, name }) => ({ thing, name }));
}

function bestName(thing: NamedThing, wanted: string): { name: string; fit: number } | null {
  let best: { name: string; fit: number } | null = null;
  for (const name of thing.names)
    for (const folded of spellings(name)) {
      const fit = fitOf(folded, wanted);
      if (fit !== null && (best === null || fit < best.fit)) best = { name, fit };
    }
  return best;
}

function fitOf(folded: string, wanted: string): number | null {
  if (folded === wanted) return EXACT;
  if (folded.startsWith(wanted)) return START;
  if (folded.includes(` ${wanted}`)) return WORD_START;
  return wanted.length > 2 && folded.includes(wanted) ? INSIDE : null;
}
