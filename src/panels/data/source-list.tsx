import { joinParts } from "../../i18n/join-parts";
import { useSpeech } from "../../i18n/language-provider";
import type { SourceId } from "../../model/identifiers";
import type { Source } from "../../model/source";
import { Badge } from "../ui/badge";
import { Disclosure } from "../ui/disclosure";
import { ExternalLink } from "../ui/external-link";
import { DatasetGate } from "./dataset-gate";
import "./source-list.css";

/** Where everything of a sheet was read: unfolds into title, publisher, edition, licence and link. */
export function SourceList({ ids }: { readonly ids: readonly SourceId[] }) {
  const { t, format } = useSpeech();
  const unique = [...new Set(ids)];
  if (unique.length === 0) return null;
  return (
    <Disclosure title={t("explore.sources")} note={format.number(unique.length)}>
      <DatasetGate name="sources" what={t("explore.sources")}>
        {(sources) => (
          <ul className="source-list">
            {unique
              .flatMap((id) => sources.get(id) ?? [])
              .map((source) => (
                <SourceEntry key={source.id} source={source} />
              ))}
          </ul>
        )}
      </DatasetGate>
    </Disclosure>
  );
}

function SourceEntry({ source }: { readonly source: Source }) {
  const { t, dataText } = useSpeech();
  const edition = source.edition === "" ? "" : dataText(source.edition);
  const origin = [source.publisher, source.datasetCode, edition].filter(
    (part) => part !== null && part !== "",
  );
  return (
    <li className="source-list__source">
      <span className="source-list__title">
        <ExternalLink address={source.url} text={source.title} warning={t("explore.externalSite")} />
      </span>
      <span className="source-list__line">{joinParts(origin)}</span>
      <span className="source-list__line">
        {t("explore.licence", { licence: dataText(source.licence) })}{" "}
        {source.licenceChecked ? null : <Badge tone="warn">{t("explore.licenceUnchecked")}</Badge>}
      </span>
      {source.readFrom ? (
        <span className="source-list__line">{t("explore.readFrom", { place: source.readFrom })}</span>
      ) : null}
      {source.note ? <span className="source-list__line">{dataText(source.note)}</span> : null}
    </li>
  );
}
