import { useSpeech } from "../../../i18n/language-provider";
import type { CatalogueRecord } from "../../../model/catalogue";
import type { Network, NetworkMember } from "../../../model/network";
import { recordId } from "../../../model/record-id";
import { Fact } from "../../ui/fact-list";
import type { RecordBook } from "../record-book";
import { useRecordWords } from "../use-record-words";
import { Details } from "./details";
import { ListFact, WordsFact } from "./every-kind-facts";
import { LinkedItem } from "./linked-item";

interface NetworkFactsProps {
  readonly book: RecordBook;
  readonly network: Network;
}

export function NetworkFacts({ book, network }: NetworkFactsProps) {
  const { t, format } = useSpeech();
  const { word, phrase } = useRecordWords(book);
  const members = network.members.map((member) => {
    const { name, country, memberType, since, note } = member;
    const joined = since === null ? null : t("sheet.memberSince", { date: format.date(since) });
    return (
      <LinkedItem
        key={name}
        record={recordOfMember(member, book)}
        text={name}
        about={[format.country(country), phrase(memberType), joined, note && phrase(note)]}
      />
    );
  });
  return (
    <>
      <Fact label={t("catalogue.form")}>{phrase(network.kind)}</Fact>
      <ListFact
        label={t("catalogue.legalForm")}
        items={network.legalForm ? [word("legal_form", network.legalForm)] : []}
      />
      <WordsFact label={t("catalogue.fields")} words={network.fields.map(phrase)} />
      <ListFact label={t("catalogue.members")} items={members} />
      <Details book={book} details={network.details} note={network.note} />
    </>
  );
}

/** The body of that name, or the city; null: the member has no record. */
function recordOfMember({ name, city }: NetworkMember, { base, byId }: RecordBook): CatalogueRecord | null {
  const bodies = base.regions.flatMap(({ institutions }) => institutions);
  const body = bodies.find((one) => one.name === name);
  return byId.get(body ? recordId("institution", body.id) : recordId("city", city ?? "")) ?? null;
}
