import type { City } from "../../../model/city";
import type { SourceId } from "../../../model/identifiers";
import type { Source } from "../../../model/source";

/** Publisher of the figure by the kind of its note. */
const PUBLISHERS = { geonames: /geonames/i, insee: /insee/i, dated: /wikipedia/i } as const;

/**
 * Which of a city's sources holds its population: the one of the publisher that the note names, else the
 * first.
 */
export function populationSources(
  { sources, populationNote }: Pick<City, "sources" | "populationNote">,
  known: ReadonlyMap<SourceId, Source> | null,
): readonly SourceId[] {
  const publisher = populationNote ? PUBLISHERS[populationNote.kind] : null;
  const named = sources.filter((id) => {
    const source = known?.get(id);
    return (
      publisher !== null && source !== undefined && publisher.test(`${source.publisher} ${source.title}`)
    );
  });
  return named.length > 0 ? named : sources.slice(0, 1);
}
