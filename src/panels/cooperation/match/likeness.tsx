import { useSpeech } from "../../../i18n/language-provider";
import { SourceNote } from "../../data/source-note";
import { Section } from "../../ui/section";
import { TableMarkup } from "../../ui/table-markup";
import type { LikenessCell, LikenessRow } from "../../data/likeness-rows";

interface LikenessProps {
  readonly rows: readonly LikenessRow[];
  readonly names: readonly [string, string];
}

/** Both cities line by line; what the tables do not know says why. */
export function Likeness({ rows, names }: LikenessProps) {
  const { t } = useSpeech();
  const columns = [t("cooperation.trait"), ...names, t("cooperation.both")].map((header, place) => ({
    id: `${place}`,
    header,
    align: "start" as const,
    isRowHeader: place === 0,
    startsDescending: false,
  }));
  return (
    <Section title={t("cooperation.likeness")}>
      <div className="match__table">
        <TableMarkup
          caption={t("cooperation.likenessCaption", { first: names[0], other: names[1] })}
          isCaptionHidden
          columns={columns}
          rows={rows.map(({ key, label, cells, both }) => ({
            key,
            cells: [
              label,
              ...cells.map((cell, side) => <Cell key={side} cell={cell} />),
              both ? <Cell cell={both} /> : "–",
            ],
            sortValues: [],
            detail: null,
          }))}
          limit={rows.length}
          sort={null}
          onSort={null}
          highlightedKeys={[]}
          onPreview={null}
        />
      </div>
    </Section>
  );
}

function Cell({ cell: { text, isKnown, sources } }: { readonly cell: LikenessCell }) {
  return (
    <>
      <span className={isKnown ? undefined : "match__unknown"}>{text}</span>
      {sources.length > 0 ? (
        <span className="cooperation-page__small">
          <SourceNote ids={sources} limit={1} />
        </span>
      ) : null}
    </>
  );
}
