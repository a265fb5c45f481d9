import { ExternalLink } from "../../ui/external-link";
import { Fact } from "../../ui/fact-list";
import { useSpeech } from "../../../i18n/language-provider";
import type { DataText } from "../../../model/language";
import type { BorderRegion, Institution } from "../../../model/border-region";
import type { City } from "../../../model/city";
import type { RecordFact } from "../../../model/event";
import type { Network } from "../../../model/network";
import type { Partnership } from "../../../model/partnership";
import { SourceNote } from "../../data/source-note";
import { Marked } from "../marked";
import type { RecordBook } from "../record-book";
import { useRecordWords } from "../use-record-words";
import { ListFact, type RecordProps } from "./every-kind-facts";
import { EventFacts } from "./event-facts";

/** What only records of its table have. */
export function KindFacts({ book, record }: RecordProps) {
  const separator = record.id.indexOf(":");
  const id = record.id.slice(separator + 1);
  switch (record.id.slice(0, separator)) {
    case "event": {
      const event = book.catalogue.events.find((one) => one.id === id);
      return event ? <EventFacts book={book} event={event} /> : null;
    }
    case "network": {
      const network = book.base.networks.find((one) => one.id === id);
      return network ? <NetworkFacts book={book} network={network} /> : null;
    }
    case "partnership": {
      const partnership = book.partners.partnerships.find((one) => one.id === id);
      return partnership ? <PartnershipFacts book={book} partnership={partnership} /> : null;
    }
    case "region": {
      const region = book.base.regions.find((one) => one.id === id);
      return region ? <RegionFacts book={book} region={region} /> : null;
    }
    case "city": {
      const city = book.base.cities.find((one) => one.id === id);
      return city ? <CityFacts book={book} city={city} /> : null;
    }
    case "institution": {
      const institution = book.base.regions
        .flatMap(({ institutions }) => institutions)
        .find((one) => one.id === id);
      return institution ? <InstitutionFacts book={book} institution={institution} /> : null;
    }
    default:
      return null;
  }
}

function NetworkFacts({ book, network }: { readonly book: RecordBook; readonly network: Network }) {
  const { t, format } = useSpeech();
  const { word, phrase } = useRecordWords(book);
  const members = network.members.map(({ name, country, memberType, since, note }) => {
    const about = [format.country(country), phrase(memberType), since, note && phrase(note)];
    return `${name} (${about.filter((part) => part !== null && part !== "").join(", ")})`;
  });
  return (
    <>
      <Fact label={t("catalogue.form")}>{phrase(network.kind)}</Fact>
      <ListFact
        label={t("catalogue.legalForm")}
        items={network.legalForm ? [word("legal_form", network.legalForm)] : []}
      />
      <ListFact label={t("catalogue.fields")} items={network.fields.map(phrase)} />
      <ListFact label={t("catalogue.members")} items={members} />
      <Details book={book} details={network.details} note={network.note} />
    </>
  );
}

function PartnershipFacts(props: { readonly book: RecordBook; readonly partnership: Partnership }) {
  const { book, partnership } = props;
  const { t } = useSpeech();
  const { word, phrase } = useRecordWords(book);
  const { kind, stage, fields, evidence, details, note } = partnership;
  return (
    <>
      <Fact label={t("catalogue.form")}>{word("partnership_kind", kind)}</Fact>
      <ListFact label={t("catalogue.stage")} items={stage ? [word("partnership_stage", stage)] : []} />
      <ListFact label={t("catalogue.fields")} items={fields.map(phrase)} />
      <Fact label={t("catalogue.evidence")}>{t(`partners.evidence${evidence}`)}</Fact>
      <Details book={book} details={details} note={note} />
    </>
  );
}

function RegionFacts({ book, region }: { readonly book: RecordBook; readonly region: BorderRegion }) {
  const { t, language, format } = useSpeech();
  const { phrase } = useRecordWords(book);
  const areas = region.partnerAreas.map(
    ({ names, country }) => `${names[language]} (${format.country(country)})`,
  );
  return (
    <>
      <Fact label={t("catalogue.seat")}>{region.seat}</Fact>
      <ListFact label={t("catalogue.partnerAreas")} items={areas} />
      <Fact label={t("catalogue.website")}>
        <ExternalLink address={region.website} text={region.website} warning={t("explore.externalSite")} />
      </Fact>
      <RecordFacts book={book} facts={book.catalogue.regionFacts.get(region.id) ?? []} />
      <Fact label={t("catalogue.note")}>{phrase(region.note)}</Fact>
    </>
  );
}

function CityFacts({ book, city }: { readonly book: RecordBook; readonly city: City }) {
  const { t, format } = useSpeech();
  const { word } = useRecordWords(book);
  const { population, populationYear, functions, unit } = city;
  const year = populationYear === null ? "" : ` (${populationYear})`;
  return (
    <>
      {population === null ? null : (
        <Fact label={t("catalogue.population")}>{`${format.number(population)}${year}`}</Fact>
      )}
      <ListFact label={t("catalogue.functions")} items={functions.map((id) => word("city_function", id))} />
      <ListFact
        label={t("catalogue.unit")}
        items={book.base.units
          .filter(({ code }) => code === unit)
          .map(({ name, code }) => `${name} (${code})`)}
      />
    </>
  );
}

function InstitutionFacts(props: { readonly book: RecordBook; readonly institution: Institution }) {
  const { t } = useSpeech();
  const { word } = useRecordWords(props.book);
  const { legalForm, url } = props.institution;
  return (
    <>
      <ListFact label={t("catalogue.legalForm")} items={legalForm ? [word("legal_form", legalForm)] : []} />
      {url ? (
        <Fact label={t("catalogue.website")}>
          <ExternalLink address={url} text={url} warning={t("explore.externalSite")} />
        </Fact>
      ) : null}
    </>
  );
}

interface DetailsProps {
  readonly book: RecordBook;
  readonly details: Network["details"] | Partnership["details"];
  readonly note: DataText | null;
}

function Details({ book, details, note }: DetailsProps) {
  const { t } = useSpeech();
  const { phrase } = useRecordWords(book);
  return (
    <>
      {details.map(({ label, value, sources }, index) => (
        <Fact key={index} label={phrase(label)} note={<SourceNote ids={sources} />}>
          <Marked text={phrase(value)} />
        </Fact>
      ))}
      <ListFact label={t("catalogue.note")} items={note ? [phrase(note)] : []} />
    </>
  );
}

interface RecordFactsProps {
  readonly book: RecordBook;
  readonly facts: readonly RecordFact[];
}

function RecordFacts({ book, facts }: RecordFactsProps) {
  const { language } = useSpeech();
  const { word } = useRecordWords(book);
  return facts.map(({ label, value, sources }, index) => (
    <Fact key={index} label={word("fact_label", label)} note={<SourceNote ids={sources} />}>
      <Marked text={value[language]} />
    </Fact>
  ));
}
