import { useSpeech } from "../../../i18n/language-provider";
import type { City, PartnerCity } from "../../../model/city";
import type { CityId } from "../../../model/identifiers";
import type { Partnership } from "../../../model/partnership";
import { recordId } from "../../../model/record-id";
import type { RecordBook } from "../record-book";
import { useRecordWords } from "../use-record-words";
import { ListFact, WordsFact } from "./every-kind-facts";
import { LinkedItem } from "./linked-item";
import { Memberships } from "./memberships";

export function CityFacts({ book, city }: { readonly book: RecordBook; readonly city: City }) {
  const { t, format } = useSpeech();
  const { word } = useRecordWords(book);
  const { id, population, populationYear, functions, unit } = city;
  const year = populationYear === null ? t("sheet.yearNotStated") : String(populationYear);
  const memberships = book.base.networks.flatMap((network) =>
    network.members.filter((member) => member.city === id).map((member) => ({ network, member })),
  );
  return (
    <>
      <ListFact
        label={t("catalogue.population")}
        items={population === null ? [] : [`${format.number(population)} (${year})`]}
      />
      <WordsFact
        label={t("catalogue.functions")}
        words={functions.map((one) => word("city_function", one))}
      />
      <ListFact
        label={t("catalogue.unit")}
        items={book.base.units
          .filter(({ code }) => code === unit)
          .map(({ name, code }) => `${name} (${code})`)}
      />
      <Memberships book={book} memberships={memberships} />
      <PartnersOf book={book} city={id} />
    </>
  );
}

/** A city that the tables know only as a partner of another one. */
export function PartnerCityFacts({ book, city }: { readonly book: RecordBook; readonly city: PartnerCity }) {
  const { t, format } = useSpeech();
  const { phrase } = useRecordWords(book);
  const { id, population, note } = city;
  return (
    <>
      <ListFact
        label={t("catalogue.population")}
        items={population === null ? [] : [`${format.number(population)} (${t("sheet.yearNotStated")})`]}
      />
      <PartnersOf book={book} city={id} />
      <ListFact label={t("catalogue.note")} items={note ? [phrase(note)] : []} />
    </>
  );
}

/** The other city of each partnership, which opens the partnership, with its kind, year and evidence. */
function PartnersOf({ book, city }: { readonly book: RecordBook; readonly city: CityId }) {
  const { t, language, format } = useSpeech();
  const { word } = useRecordWords(book);
  const nameOf = ({ cities }: Partnership) => {
    const other = cities.find((one) => one !== city) ?? city;
    return book.byId.get(recordId("city", other))?.titles[language] ?? other;
  };
  const partnerships = book.partners.partnerships
    .filter(({ cities }) => cities.includes(city))
    .map((partnership) => ({ partnership, name: nameOf(partnership) }))
    .sort((a, b) => format.compare(a.name, b.name));
  return (
    <ListFact
      label={t("record.partners")}
      items={partnerships.map(({ partnership: { id, kind, stage, year, evidence }, name }) => (
        <LinkedItem
          key={id}
          record={book.byId.get(recordId("partnership", id)) ?? null}
          text={name}
          about={[
            word("partnership_kind", kind),
            stage && word("partnership_stage", stage),
            year === null ? t("sheet.yearNotStated") : String(year),
            t("record.evidence", { evidence }),
          ]}
        />
      ))}
    />
  );
}
