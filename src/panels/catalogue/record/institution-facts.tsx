import { institutionMemberships } from "../../../analysis/search/records/network-records";
import { useSpeech } from "../../../i18n/language-provider";
import type { Institution } from "../../../model/border-region";
import { recordId } from "../../../model/record-id";
import { Fact } from "../../ui/fact-list";
import type { RecordBook } from "../record-book";
import { useRecordWords } from "../use-record-words";
import { ListFact, WordsFact } from "./every-kind-facts";
import { LinkedItem } from "./linked-item";
import { Memberships } from "./memberships";
import { Website } from "./website";

interface InstitutionFactsProps {
  readonly book: RecordBook;
  readonly institution: Institution;
}

export function InstitutionFacts({ book, institution }: InstitutionFactsProps) {
  const { t, language, format } = useSpeech();
  const { word, phrase } = useRecordWords(book);
  const { id, legalForm, url } = institution;
  const region = book.base.regions.find(({ institutions }) => institutions.includes(institution));
  const record = book.byId.get(recordId("institution", id));
  const areas = region?.partnerAreas ?? [];
  return (
    <>
      <ListFact label={t("catalogue.legalForm")} items={legalForm ? [word("legal_form", legalForm)] : []} />
      <WordsFact
        label={t("catalogue.fields")}
        words={(book.catalogue.institutions.get(id)?.fields ?? []).map(phrase)}
      />
      {record?.cities.length === 0 ? <Fact label={t("catalogue.seat")}>{t("record.noSeat")}</Fact> : null}
      <Memberships book={book} memberships={institutionMemberships(institution, book.base.networks)} />
      {region ? (
        <Fact label={t("record.worksIn")}>
          <LinkedItem
            record={book.byId.get(recordId("region", region.id)) ?? null}
            text={region.names[language]}
            about={areas.map(({ names, country }) => `${names[language]} (${format.country(country)})`)}
          />
        </Fact>
      ) : null}
      {url ? <Website address={url} /> : null}
    </>
  );
}
