import { useSpeech } from "../../../i18n/language-provider";
import type { Network, NetworkMember } from "../../../model/network";
import { recordId } from "../../../model/record-id";
import type { RecordBook } from "../record-book";
import { useRecordWords } from "../use-record-words";
import { ListFact } from "./every-kind-facts";
import { LinkedItem } from "./linked-item";

interface MembershipsProps {
  readonly book: RecordBook;
  readonly memberships: readonly { readonly network: Network; readonly member: NetworkMember }[];
}

/** The networks that list a city or a body, with what they say of it. */
export function Memberships({ book, memberships }: MembershipsProps) {
  const { t, format } = useSpeech();
  const { phrase } = useRecordWords(book);
  return (
    <ListFact
      label={t("catalogue.networks")}
      items={memberships.map(({ network, member: { since, note } }) => (
        <LinkedItem
          key={network.id}
          record={book.byId.get(recordId("network", network.id)) ?? null}
          text={network.name}
          about={[
            phrase(network.kind),
            since === null ? null : t("sheet.memberSince", { date: format.date(since) }),
            note && phrase(note),
          ]}
        />
      ))}
    />
  );
}
