import { useMemo } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import type { PartnerData } from "../../../model/dataset";
import { partnershipKinds } from "../../../model/partnership";
import { togglePartnershipKind, useOverlay } from "../../../state/overlay";
import { useSelection } from "../../../state/selection";
import { CheckboxList } from "../../ui/checkbox-list";
import { KeyFigure, KeyFigures } from "../../ui/key-figures";
import { LiveRegion } from "../../ui/live-region";
import { Section } from "../../ui/section";
import type { BaseIndex } from "../../data/base-index";
import { DatasetGate } from "../../data/dataset-gate";
import { indexPartners } from "../../data/partner-index";
import { EvidenceNote } from "../partnerships/evidence-note";
import { PartnershipTable } from "../partnerships/partnership-table";
import { partnershipsInScope } from "../../data/partnerships-in-scope";
import "./overlay-block.css";

/** Partnerships of a city, a region, or all: kinds, figures and the table. */
export function PartnersBlock({ index }: { readonly index: BaseIndex }) {
  const { t } = useSpeech();
  return (
    <div className="overlay-block">
      <DatasetGate name="partners" what={t("explore.overlay_partners")}>
        {(data) => <Partnerships index={index} data={data} />}
      </DatasetGate>
    </div>
  );
}

function Partnerships({ index, data }: { readonly index: BaseIndex; readonly data: PartnerData }) {
  const { t, format, language } = useSpeech();
  const kinds = useOverlay((state) => state.partnershipKinds);
  const selection = useSelection((state) => state.selection);
  const region = useSelection((state) => state.region);
  const partners = indexPartners(index, data);
  const city = selection?.kind === "city" ? selection.id : null;
  const scope = useMemo(() => partnershipsInScope(partners, { city, region }), [partners, city, region]);
  const shown = useMemo(
    () => scope.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)),
    [scope, kinds],
  );
  const countries = new Set(
    shown.flatMap(({ cities }) => cities.flatMap((id) => partners.ends.get(id)?.country ?? [])),
  );
  const place =
    (city && index.cities.get(city)?.names[language]) ??
    (region && index.regions.get(region)?.names[language]) ??
    t("explore.allRegions");
  const count = t("partners.count", { count: shown.length, place });
  return (
    <>
      <div>
        <CheckboxList
          label={t("partners.kinds")}
          options={partnershipKinds.map((kind) => ({
            value: kind,
            label: t(`partners.kind_${kind}`),
            count: format.number(scope.filter((partnership) => partnership.kind === kind).length),
          }))}
          values={kinds}
          onToggle={togglePartnershipKind}
        />
        <p className="overlay-block__note">{t("partners.kindsHint")}</p>
      </div>
      <KeyFigures>
        <KeyFigure
          value={format.number(shown.length)}
          label={t("partners.partnerships", { count: shown.length })}
          note={place}
        />
        <KeyFigure
          value={format.number(countries.size)}
          label={t("partners.countries", { count: countries.size })}
        />
      </KeyFigures>
      <LiveRegion message={count} />
      <Section title={t("partners.list")}>
        {shown.length === 0 ? (
          <p className="overlay-block__note">{t("partners.none")}</p>
        ) : (
          <PartnershipTable
            caption={count}
            partnerships={shown}
            partners={partners}
            seenFrom={city}
            compare={format.compare}
          />
        )}
        <EvidenceNote />
        <p className="overlay-block__note">{t("partners.listNote")}</p>
      </Section>
    </>
  );
}
