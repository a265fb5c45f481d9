import { useSpeech } from "../../../i18n/language-provider";
import type { CityId, PartnershipId } from "../../../model/identifiers";
import type { Partnership } from "../../../model/partnership";
import { hover, select } from "../../../state/selection";
import { Badge } from "../../ui/badge";
import { Fact, FactList } from "../../ui/fact-list";
import { KeyFigure, KeyFigures } from "../../ui/key-figures";
import { ButtonList, ListButton } from "../../ui/list-button";
import { Section } from "../../ui/section";
import { greatCircleDistance } from "../../../analysis/statistics/great-circle-distance";
import type { BaseIndex } from "../../data/base-index";
import { DatasetGate } from "../../data/dataset-gate";
import { endName, indexPartners, orderedCities, type PartnerIndex } from "../../data/partner-index";
import { SourceList } from "../../data/source-list";
import { SourceNote } from "../../data/source-note";
import "./sheet.css";

interface PartnershipSheetProps {
  readonly id: PartnershipId;
  readonly index: BaseIndex;
}

/** The record of one partnership. */
export function PartnershipSheet({ id, index }: PartnershipSheetProps) {
  const { t } = useSpeech();
  return (
    <DatasetGate name="partners" what={t("sheet.partnerCities")}>
      {(data) => {
        const partners = indexPartners(index, data);
        const partnership = partners.partnerships.get(id);
        return partnership ? (
          <Record partnership={partnership} partners={partners} />
        ) : (
          <p className="sheet__text">{t("explore.notInTables")}</p>
        );
      }}
    </DatasetGate>
  );
}

interface RecordProps {
  readonly partnership: Partnership;
  readonly partners: PartnerIndex;
}

function Record({ partnership, partners }: RecordProps) {
  const { t, format, dataText } = useSpeech();
  const { kind, stage, year, evidence, fields, note, details, sources } = partnership;
  const [from, to] = partnership.cities.map((id) => partners.ends.get(id)?.position);
  return (
    <div className="sheet">
      <KeyFigures>
        <KeyFigure
          value={year === null ? t("partners.noYear") : String(year)}
          look={year === null ? "words" : "number"}
          label={t("sheet.partnershipSince")}
        />
        {from && to ? (
          <KeyFigure
            value={format.distance(greatCircleDistance(from, to))}
            label={t("sheet.partnershipDistance")}
          />
        ) : null}
        <KeyFigure
          value={t(`vocabulary.partnership_${kind}`)}
          look="words"
          label={t("partners.columnKind")}
          note={stage ? <Badge tone="accent">{t(`vocabulary.stage_${stage}`)}</Badge> : null}
        />
      </KeyFigures>
      <Section title={t("sheet.bothCities")}>
        <ButtonList label={t("sheet.bothCities")}>
          {orderedCities(partners, partnership).map((id) => (
            <li key={id}>
              <EndLine id={id} partners={partners} />
            </li>
          ))}
        </ButtonList>
      </Section>
      {fields.length > 0 ? (
        <Section title={t("sheet.fields")}>
          <ul className="sheet__badges">
            {fields.map((field) => (
              <li key={field} className="badge">
                {dataText(field)}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {note ? (
        <Section title={t("sheet.note")}>
          <p className="sheet__text">{dataText(note)}</p>
        </Section>
      ) : null}
      {details.length > 0 ? (
        <Section title={t("sheet.record")} aside={t("sheet.factCount", { count: details.length })}>
          <FactList>
            {details.map((detail) => (
              <Fact
                key={detail.label}
                label={dataText(detail.label)}
                note={<SourceNote ids={detail.sources} />}
              >
                {dataText(detail.value)}
              </Fact>
            ))}
          </FactList>
        </Section>
      ) : null}
      <Section title={t("partners.columnEvidence")}>
        <p className="sheet__text">{t(evidence === "A" ? "partners.evidenceA" : "partners.evidenceB")}</p>
      </Section>
      <SourceList ids={[...sources, ...details.flatMap((detail) => detail.sources)]} />
    </div>
  );
}

/** A city of the tables opens its sheet; a partner elsewhere is named with what is known. */
function EndLine({ id, partners }: { readonly id: CityId; readonly partners: PartnerIndex }) {
  const { format, language } = useSpeech();
  const end = partners.ends.get(id);
  const country = end ? format.country(end.country) : "";
  const name = endName(partners, id, language);
  if (!end?.hasSheet)
    return (
      <p className="sheet__item">
        <span className="sheet__item-title">{name}</span>
        <span className="sheet__item-detail">{country}</span>
      </p>
    );
  return (
    <ListButton
      title={name}
      detail={country}
      onClick={() => select({ kind: "city", id })}
      onPreview={(isOver) => hover(isOver ? { kind: "city", id } : null)}
    />
  );
}
