import { joinParts } from "../../../i18n/join-parts";
import type { CatalogueRecord } from "../../../model/catalogue";
import { Marked } from "../marked";
import { RecordLink } from "../record-links";
import "./linked-item.css";

interface LinkedItemProps {
  /** Null: it has no record of its own. */
  readonly record: CatalogueRecord | null;
  readonly text: string;
  /** Quiet words after it; empty ones are left out. */
  readonly about: readonly (string | null)[];
}

/** One of a list: a name that opens its record, and a few words about it. */
export function LinkedItem({ record, text, about }: LinkedItemProps) {
  const words = joinParts(about);
  return (
    <span className="linked-item">
      {record ? <RecordLink record={record} text={text} /> : <Marked text={text} />}
      {words === "" ? null : (
        <span className="catalogue-page__small">
          <Marked text={words} />
        </span>
      )}
    </span>
  );
}
