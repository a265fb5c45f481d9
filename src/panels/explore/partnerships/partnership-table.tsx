import { useMemo } from "react";
import { BETWEEN_PARTS } from "../../../i18n/join-parts";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { CityId } from "../../../model/identifiers";
import type { Partnership } from "../../../model/partnership";
import { hover, select, useSelection } from "../../../state/selection";
import { Button } from "../../ui/button";
import { DataTable, type TableColumn } from "../../ui/data-table";
import { VisuallyHidden } from "../../ui/visually-hidden";
import { endName, orderedCities, type PartnerIndex } from "../../data/partner-index";
import { SourceNote } from "../../data/source-note";

interface PartnershipTableProps {
  readonly caption: string;
  readonly partnerships: readonly Partnership[];
  readonly partners: PartnerIndex;
  /** The city whose partners are listed; null: both cities are named. */
  readonly seenFrom: CityId | null;
  readonly compare: (a: string, b: string) => number;
}

/** Longer tables unfold on demand. */
const SHORT_LENGTH = 15;

const rowKey = ({ id }: Partnership) => id;

/** Partnerships with kind, year and evidence; a row shows where it runs on the map. */
export function PartnershipTable({
  caption,
  partnerships,
  partners,
  seenFrom,
  compare,
}: PartnershipTableProps) {
  const speech = useSpeech();
  const hovered = useSelection((state) => (state.hovered?.kind === "partnership" ? state.hovered.id : null));
  const columns = useMemo(() => columnsOf(partners, seenFrom, speech), [partners, seenFrom, speech]);
  const detail = useMemo(
    () =>
      function PartnershipDetail(partnership: Partnership) {
        const countries = otherEnds(partners, partnership, seenFrom).flatMap(
          (id) => partners.ends.get(id)?.country ?? [],
        );
        return (
          <>
            {countries.map(speech.format.country).join(" – ")}
            {BETWEEN_PARTS}
            <SourceNote ids={partnership.sources} limit={1} />
          </>
        );
      },
    [partners, seenFrom, speech],
  );
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={partnerships}
      rowKey={rowKey}
      detail={detail}
      compare={compare}
      fold={{
        rows: SHORT_LENGTH,
        more: speech.t("partners.showAll", { count: partnerships.length }),
        fewer: speech.t("explore.showFewer"),
      }}
      initialSort={{ column: "partner", isDescending: false }}
      highlightedKeys={hovered === null ? undefined : [hovered]}
      onPreview={(key) => {
        const partnership = partnerships.find(({ id }) => id === key);
        hover(partnership ? { kind: "partnership", id: partnership.id } : null);
      }}
    />
  );
}

function columnsOf(
  partners: PartnerIndex,
  seenFrom: CityId | null,
  speech: Speech,
): TableColumn<Partnership>[] {
  const { t, language } = speech;
  const nameOf = (partnership: Partnership) =>
    otherEnds(partners, partnership, seenFrom)
      .map((id) => endName(partners, id, language))
      .join(" – ");
  return [
    {
      id: "partner",
      header: seenFrom === null ? t("partners.columnCities") : t("partners.columnPartner"),
      isRowHeader: true,
      sortValue: nameOf,
      cell: (partnership) => (
        <Button look="link" onClick={() => select({ kind: "partnership", id: partnership.id })}>
          {nameOf(partnership)}
        </Button>
      ),
    },
    {
      id: "kind",
      header: t("partners.columnKind"),
      sortValue: ({ kind }) => t(`vocabulary.partnership_${kind}`),
      cell: ({ kind, stage }) => (
        <>
          {t(`vocabulary.partnership_${kind}`)}
          {stage ? <span className="sheet__item-detail">{t(`vocabulary.stage_${stage}`)}</span> : null}
        </>
      ),
    },
    {
      id: "year",
      header: t("partners.columnYear"),
      align: "end",
      sortValue: ({ year }) => year ?? undefined,
      cell: ({ year }) =>
        year ?? (
          <>
            <span aria-hidden="true">–</span>
            <VisuallyHidden>{t("partners.noYear")}</VisuallyHidden>
          </>
        ),
    },
    {
      id: "evidence",
      header: t("partners.columnEvidence"),
      align: "end",
      sortValue: ({ evidence }) => evidence,
      cell: ({ evidence }) => evidence,
    },
  ];
}

/** Both cities, or the one that is not the city whose partners are listed. */
function otherEnds(
  partners: PartnerIndex,
  partnership: Partnership,
  seenFrom: CityId | null,
): readonly CityId[] {
  return orderedCities(partners, partnership).filter((id) => id !== seenFrom);
}
