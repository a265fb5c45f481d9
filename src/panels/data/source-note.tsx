import { useSpeech } from "../../i18n/language-provider";
import type { SourceId } from "../../model/identifiers";
import type { Source } from "../../model/source";
import { ExternalLink } from "../ui/external-link";
import { sourceLabel } from "./source-label";
import { useDataset } from "./use-dataset";

interface SourceNoteProps {
  readonly ids: readonly SourceId[];
  /** More are only counted; the list of the sheet has them all. */
  readonly limit?: number;
}

const LIMIT = 2;

/** "Source: INSEE", each linked to where the figure was read. Nothing until the sources have arrived. */
export function SourceNote({ ids, limit = LIMIT }: SourceNoteProps) {
  const { t } = useSpeech();
  const sources = useDataset("sources").data;
  const known = sources ? distinctByLabel(ids.flatMap((id) => sources.get(id) ?? [])) : [];
  if (known.length === 0) return null;
  const shown = known.slice(0, limit);
  return (
    <span className="source-note">
      {t("explore.sourceCount", { count: known.length })}{" "}
      {shown.map((source, index) => (
        <span key={source.id}>
          {index > 0 ? ", " : ""}
          <ExternalLink address={source.url} text={sourceLabel(source)} warning={t("explore.externalSite")} />
        </span>
      ))}
      {known.length > shown.length
        ? ` ${t("explore.sourcesMore", { count: known.length - shown.length })}`
        : ""}
    </span>
  );
}

/** Two pages of one publisher would read as the same source twice. */
function distinctByLabel(sources: readonly Source[]): readonly Source[] {
  return [
    ...new Map([...sources].reverse().map((source) => [sourceLabel(source), source])).values(),
  ].reverse();
}
