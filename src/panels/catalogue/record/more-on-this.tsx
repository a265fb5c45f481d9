import { useMemo } from "react";
import { relatedRecords } from "../../../analysis/search/related-records";
import { useSpeech } from "../../../i18n/language-provider";
import { Section } from "../../ui/section";
import { RecordLinks } from "../record-links";
import type { RecordProps } from "./every-kind-facts";

const MOST = 8;

/** Records that go on from this one. */
export function MoreOnThis({ book, record }: RecordProps) {
  const { t } = useSpeech();
  const related = useMemo(() => relatedRecords(book.records, record, MOST), [book, record]);
  if (related.length === 0) return null;
  return (
    <Section title={t("catalogue.more")}>
      <RecordLinks records={related.map((one) => one.record)} />
    </Section>
  );
}
