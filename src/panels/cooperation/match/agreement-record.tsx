import { useSpeech } from "../../../i18n/language-provider";
import type { Partnership } from "../../../model/partnership";
import { partnershipName, type PartnerIndex } from "../../data/partner-index";
import { SourceNote } from "../../data/source-note";
import { Fact, FactList } from "../../ui/fact-list";
import { Section } from "../../ui/section";

interface AgreementRecordProps {
  readonly partnership: Partnership;
  readonly partners: PartnerIndex;
}

/** Every fact the tables hold on an agreement; nothing where they hold none. */
export function AgreementRecord({ partnership, partners }: AgreementRecordProps) {
  const { t, dataText, language } = useSpeech();
  const { details } = partnership;
  if (details.length === 0) return null;
  return (
    <Section
      title={t("cooperation.recordOf", { agreement: partnershipName(partners, partnership, language) })}
      aside={t("sheet.factCount", { count: details.length })}
    >
      <div className="match__record">
        <FactList>
          {details.map(({ label, value, sources }) => (
            <Fact key={label} label={dataText(label)} note={<SourceNote ids={sources} />}>
              {dataText(value)}
            </Fact>
          ))}
        </FactList>
      </div>
    </Section>
  );
}
