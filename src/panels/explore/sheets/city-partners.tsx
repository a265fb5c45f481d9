import { useSpeech } from "../../../i18n/language-provider";
import type { City } from "../../../model/city";
import { Section } from "../../ui/section";
import type { BaseIndex } from "../../data/base-index";
import { DatasetGate } from "../../data/dataset-gate";
import { indexPartners } from "../../data/partner-index";
import { EvidenceNote } from "../partnerships/evidence-note";
import { PartnershipTable } from "../partnerships/partnership-table";

interface CityPartnersProps {
  readonly city: City;
  readonly index: BaseIndex;
}

/** Partner cities as a table; choosing one opens the record of the partnership. */
export function CityPartners({ city, index }: CityPartnersProps) {
  const { t, format, language } = useSpeech();
  return (
    <Section title={t("sheet.partnerCities")}>
      <DatasetGate name="partners" what={t("sheet.partnerCities")}>
        {(data) => {
          const partners = indexPartners(index, data);
          const partnerships = partners.byCity.get(city.id) ?? NONE;
          if (partnerships.length === 0) return <p className="sheet__text">{t("sheet.noPartners")}</p>;
          return (
            <>
              <PartnershipTable
                caption={t("sheet.partnerTable", { city: city.names[language], count: partnerships.length })}
                partnerships={partnerships}
                partners={partners}
                seenFrom={city.id}
                compare={format.compare}
              />
              <EvidenceNote />
            </>
          );
        }}
      </DatasetGate>
    </Section>
  );
}

const NONE = [] as const;
