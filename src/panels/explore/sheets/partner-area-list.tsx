import { joinParts } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";
import type { BorderRegion, PartnerArea, RegionMember } from "../../../model/border-region";
import { Badge } from "../../ui/badge";
import { Disclosure } from "../../ui/disclosure";
import { ButtonList } from "../../ui/list-button";
import { Section } from "../../ui/section";
import type { BaseIndex } from "../../data/base-index";
import { UnitLine } from "./unit-line";

interface PartnerAreaListProps {
  readonly region: BorderRegion;
  readonly index: BaseIndex;
}

/** The parts a region is made of, each unfolding into its NUTS 3 units. */
export function PartnerAreaList({ region, index }: PartnerAreaListProps) {
  const { t, format, language } = useSpeech();
  const areas = [...region.partnerAreas].sort((a, b) => format.compare(a.names[language], b.names[language]));
  const partial = region.members.filter(({ coverage }) => coverage === "partial");
  const shared = region.members.filter(({ unit }) => (index.regionsOfUnit.get(unit) ?? []).length > 1);
  return (
    <Section title={t("sheet.partnerAreas")} aside={format.number(areas.length)}>
      <div className="sheet__folds">
        {areas.map((area) => (
          <PartnerAreaFold key={area.id} area={area} region={region} index={index} />
        ))}
      </div>
      {partial.length > 0 ? (
        <p className="sheet__note">{t("sheet.partialExplained", { count: partial.length })}</p>
      ) : null}
      {shared.length > 0 ? (
        <p className="sheet__note">{t("sheet.sharedExplained", { count: shared.length })}</p>
      ) : null}
    </Section>
  );
}

function PartnerAreaFold({ area, region, index }: PartnerAreaListProps & { readonly area: PartnerArea }) {
  const { t, format, language } = useSpeech();
  const members = region.members.filter(({ partnerArea }) => partnerArea === area.id);
  const name = area.names[language];
  return (
    <Disclosure
      level={4}
      title={name}
      note={joinParts([format.country(area.country), t("sheet.unitCount", { count: members.length })])}
    >
      <ButtonList label={name}>
        {members.map((member) => (
          <li key={member.unit}>
            <UnitLine
              code={member.unit}
              index={index}
              detail={<MemberDetail member={member} region={region} index={index} />}
            />
          </li>
        ))}
      </ButtonList>
    </Disclosure>
  );
}

/** What is special about a unit in this region. */
function MemberDetail({ member, region, index }: PartnerAreaListProps & { readonly member: RegionMember }) {
  const { t, dataText, language } = useSpeech();
  const others = (index.regionsOfUnit.get(member.unit) ?? []).filter(({ id }) => id !== region.id);
  return (
    <>
      {member.coverage === "partial" ? <Badge tone="warn">{t("vocabulary.coverage_partial")}</Badge> : null}
      {others.map((other) => (
        <Badge key={other.id}>{t("sheet.alsoIn", { region: other.shortNames[language] })}</Badge>
      ))}
      {member.coverage === "partial" && member.note ? ` ${dataText(member.note)}` : null}
    </>
  );
}
