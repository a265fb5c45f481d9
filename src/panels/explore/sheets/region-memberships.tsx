import { useSpeech } from "../../../i18n/language-provider";
import type { BorderRegion } from "../../../model/border-region";
import type { NutsCode } from "../../../model/identifiers";
import { hover, select, type Selection } from "../../../state/selection";
import { Badge } from "../../ui/badge";
import { ButtonList, ListButton } from "../../ui/list-button";
import { Section } from "../../ui/section";
import type { BaseIndex } from "../../data/base-index";
import { UnitLine } from "./unit-line";

interface RegionMembershipsProps {
  readonly unit: NutsCode;
  readonly index: BaseIndex;
  /** The unit itself is the sheet's subject and needs no line. */
  readonly isUnitSheet?: boolean;
}

/** The border regions a place belongs to, and how: fully or in part, through which partner area. */
export function RegionMemberships({ unit, index, isUnitSheet = false }: RegionMembershipsProps) {
  const { t } = useSpeech();
  const regions = index.regionsOfUnit.get(unit) ?? [];
  return (
    <Section title={t("sheet.memberships")}>
      {regions.length === 0 ? (
        <p className="sheet__text">{t("sheet.noRegion")}</p>
      ) : (
        <ButtonList label={t("sheet.memberships")}>
          {regions.map((region) => (
            <li key={region.id}>
              <RegionLine region={region} unit={unit} />
            </li>
          ))}
        </ButtonList>
      )}
      {isUnitSheet ? null : (
        <>
          <p className="sheet__note">{t("sheet.inUnit")}</p>
          <UnitLine code={unit} index={index} detail={unit} />
        </>
      )}
    </Section>
  );
}

function RegionLine({ region, unit }: { readonly region: BorderRegion; readonly unit: NutsCode }) {
  const { t, dataText, language } = useSpeech();
  const self: Selection = { kind: "region", id: region.id };
  const member = region.members.find((candidate) => candidate.unit === unit);
  const area = region.partnerAreas.find(({ id }) => id === member?.partnerArea);
  return (
    <ListButton
      title={region.names[language]}
      detail={
        <>
          {area?.names[language]}
          {member?.coverage === "partial" ? (
            <>
              {" "}
              <Badge tone="warn">{t("vocabulary.coverage_partial")}</Badge>{" "}
              {member.note ? dataText(member.note) : null}
            </>
          ) : null}
        </>
      }
      onClick={() => select(self)}
      onPreview={(isOver) => hover(isOver ? self : null)}
    />
  );
}
