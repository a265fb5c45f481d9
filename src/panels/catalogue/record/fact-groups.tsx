import type { SourceId } from "../../../model/identifiers";
import { SourceNote } from "../../data/source-note";
import { Fact } from "../../ui/fact-list";
import { Marked } from "../marked";

/** A statement in the reader's language. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** Facts in their order; neighbours of one label stand under it together, with their source once. */
export function FactGroups({ facts }: { readonly facts: readonly LabelledText[] }) {
  return groupsOf(facts).map(({ label, sources, texts }, index) => (
    <Fact key={index} label={label} note={<SourceNote ids={sources} />}>
      {texts.length === 1 ? (
        texts.map((text) => <Marked key={text} text={text} />)
      ) : (
        <ul className="catalogue-record__list">
          {texts.map((text) => (
            <li key={text}>
              <Marked text={text} />
            </li>
          ))}
        </ul>
      )}
    </Fact>
  ));
}

interface FactGroup {
  readonly label: string;
  readonly sources: readonly SourceId[];
  readonly texts: readonly string[];
}

function groupsOf(facts: readonly LabelledText[]): readonly FactGroup[] {
  return facts.reduce<FactGroup[]>((groups, { label, text, sources }) => {
    const last = groups.at(-1);
    if (last?.label === label && isSame(last.sources, sources))
      groups[groups.length - 1] = { ...last, texts: [...last.texts, text] };
    else groups.push({ label, sources, texts: [text] });
    return groups;
  }, []);
}

function isSame(some: readonly SourceId[], others: readonly SourceId[]): boolean {
  return some.join(" ") === others.join(" ");
}
