import { Fact } from "../../ui/fact-list";
import { useSpeech } from "../../../i18n/language-provider";
import type { BorderRegion } from "../../../model/border-region";
import type { Partnership } from "../../../model/partnership";
import { idInTable, tableOf } from "../../../model/record-id";
import type { RecordBook } from "../record-book";
import { useRecordWords } from "../use-record-words";
import { CityFacts, PartnerCityFacts } from "./city-facts";
import { Details } from "./details";
import { ListFact, WordsFact, type RecordProps } from "./every-kind-facts";
import { EventFacts } from "./event-facts";
import { InstitutionFacts } from "./institution-facts";
import { NetworkFacts } from "./network-facts";
import { RecordFacts } from "./record-facts";
import { Website } from "./website";

/** What only records of its table have. */
export function KindFacts({ book, record }: RecordProps) {
  const id = idInTable(record.id);
  switch (tableOf(record.id)) {
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
      if (city) return <CityFacts book={book} city={city} />;
      const partner = book.partners.partnerCities.find((one) => one.id === id);
      return partner ? <PartnerCityFacts book={book} city={partner} /> : null;
    }
    case "institution": {
      const institution = book.base.regions
        .flatMap(({ institutions }) => institutions)
        .find((one) => one.id === id);
      return institution ? <InstitutionFacts book={book} institution={institution} /> : null;
    }
    case null:
      return null;
  }
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
      <WordsFact label={t("catalogue.fields")} words={fields.map(phrase)} />
      <Fact label={t("catalogue.evidence")}>{t(`partners.evidence${evidence}`)}</Fact>
      <Details book={book} details={details} note={note} />
    </>
  );
}

function RegionFacts({ book, region }: { readonly book: RecordBook; readonly region: BorderRegion }) {
  const { t, language, format } = useSpeech();
  const { phrase } = useRecordWords(book);
  const { populationStated, populationYear, areaStated } = region;
  const year = populationYear === null ? t("sheet.yearNotStated") : String(populationYear);
  const population = populationStated === null ? [] : [`${format.number(populationStated)} (${year})`];
  const area = areaStated === null ? [] : [`${format.number(areaStated)}\u00a0km²`];
  const areas = region.partnerAreas.map(
    ({ names, country }) => `${names[language]} (${format.country(country)})`,
  );
  return (
    <>
      <ListFact label={t("catalogue.seat")} items={[region.seat]} />
      <ListFact label={t("record.populationStated")} items={population} />
      <ListFact label={t("record.areaStated")} items={area} />
      <WordsFact label={t("catalogue.partnerAreas")} words={areas} />
      <Website address={region.website} />
      <RecordFacts book={book} facts={book.catalogue.regionFacts.get(region.id) ?? []} />
      <ListFact label={t("catalogue.note")} items={[phrase(region.note)]} />
    </>
  );
}
