import { isCounted, type Tie } from "../../analysis/statistics/cooperation/ties";
import { joinParts } from "../../i18n/join-parts";
import { useSpeech, type Speech } from "../../i18n/language-provider";
import type { DataText } from "../../model/language";
import { SourceNote } from "../data/source-note";
import { partnershipName, type PartnerIndex } from "../data/partner-index";
import { Badge } from "../ui/badge";
import { Button } from "../ui/button";
import { readRecord } from "./record-actions";

interface TieLineProps {
  readonly tie: Tie;
  readonly partners: PartnerIndex;
}

/** A tie with kind, year, stage and fields; its name opens the record. */
export function TieLine({ tie, partners }: TieLineProps) {
  const speech = useSpeech();
  const { t, dataText } = speech;
  const { title, open, facts, fields, note, sources } = tieFacts(tie, partners, speech);
  return (
    <div className="cooperation-tie">
      <Button look="link" onClick={open}>
        {title}
      </Button>
      <span className="cooperation-page__small">{joinParts(facts)}</span>
      {fields.length > 0 ? (
        <span className="cooperation-page__small">{fields.map(dataText).join("; ")}</span>
      ) : null}
      {note ? <span className="cooperation-page__small">{dataText(note)}</span> : null}
      {isCounted(tie) ? null : <Badge tone="warn">{t("cooperation.notCounted")}</Badge>}
      <span className="cooperation-page__small">
        <SourceNote ids={sources} />
      </span>
    </div>
  );
}

interface TieFacts {
  readonly title: string;
  readonly open: () => void;
  readonly facts: readonly string[];
  readonly fields: readonly DataText[];
  readonly note: DataText | null;
  readonly sources: Parameters<typeof SourceNote>[0]["ids"];
}

function tieFacts(tie: Tie, partners: PartnerIndex, { t, language, format, dataText }: Speech): TieFacts {
  switch (tie.kind) {
    case "partnership": {
      const { id, kind, year, stage, fields, note, sources } = tie.partnership;
      return {
        title: partnershipName(partners, tie.partnership, language),
        open: () => readRecord("partnership", id),
        facts: [
          t(`vocabulary.partnership_${kind}`),
          year === null ? t("cooperation.noYear") : String(year),
          ...(stage ? [t(`vocabulary.stage_${stage}`)] : []),
        ],
        fields,
        note,
        sources,
      };
    }
    case "network": {
      const { id, name, kind, founded, fields, note, sources } = tie.network;
      return {
        title: name,
        open: () => readRecord("network", id),
        facts: [dataText(kind), founded === null ? t("cooperation.noYear") : format.date(founded)],
        fields,
        note,
        sources,
      };
    }
    case "programme": {
      const { id, titles, start, topics, sources } = tie.programme;
      return {
        title: titles[language],
        open: () => readRecord("event", id),
        facts: [t("cooperation.count_programme", { count: 1 }), format.date(start.slice(0, 10))],
        fields: topics,
        note: null,
        sources,
      };
    }
  }
}
