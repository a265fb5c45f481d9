import { joinParts } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";
import type { Network, NetworkMember } from "../../../model/network";
import { hover, select, type Selection } from "../../../state/selection";
import { Fact, FactList } from "../../ui/fact-list";
import { ButtonList, ListButton } from "../../ui/list-button";
import { KeyFigure, KeyFigures } from "../../ui/key-figures";
import { Section } from "../../ui/section";
import type { BaseIndex } from "../../data/base-index";
import { SourceList } from "../../data/source-list";
import { SourceNote } from "../../data/source-note";
import "./sheet.css";

interface NetworkSheetProps {
  readonly network: Network;
  readonly index: BaseIndex;
}

/** Everything the tables know of a network of cities or regions. */
export function NetworkSheet({ network, index }: NetworkSheetProps) {
  const { t, format, dataText, language } = useSpeech();
  const regions = network.regions.flatMap((id) => index.regions.get(id) ?? []);
  return (
    <div className="sheet">
      <KeyFigures>
        <KeyFigure
          value={network.founded === null ? t("sheet.notStated") : format.date(network.founded)}
          look="words"
          label={t("sheet.founded")}
        />
        <KeyFigure
          value={format.number(network.members.length)}
          label={t("sheet.membersInTables", { count: network.members.length })}
        />
        <KeyFigure value={dataText(network.kind)} look="words" label={t("sheet.networkKind")} />
      </KeyFigures>
      {network.description ? <p className="sheet__text">{dataText(network.description)}</p> : null}
      {network.note ? <p className="sheet__note">{dataText(network.note)}</p> : null}
      {network.fields.length > 0 ? (
        <Section title={t("sheet.fields")}>
          <ul className="sheet__badges">
            {network.fields.map((field) => (
              <li key={field} className="badge">
                {dataText(field)}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {network.members.length > 0 ? (
        <Section title={t("sheet.members")} aside={format.number(network.members.length)}>
          <ButtonList label={t("sheet.members")}>
            {network.members.map((member) => (
              <li key={member.name}>
                <MemberLine member={member} />
              </li>
            ))}
          </ButtonList>
        </Section>
      ) : null}
      {regions.length > 0 ? (
        <Section title={t("sheet.inRegions")}>
          <ButtonList label={t("sheet.inRegions")}>
            {regions.map((region) => (
              <li key={region.id}>
                <ListButton
                  title={region.names[language]}
                  onClick={() => select({ kind: "region", id: region.id })}
                />
              </li>
            ))}
          </ButtonList>
        </Section>
      ) : null}
      {network.details.length > 0 ? (
        <Section title={t("sheet.record")} aside={t("sheet.factCount", { count: network.details.length })}>
          <FactList>
            {network.details.map(({ label, value, sources }) => (
              <Fact key={label} label={dataText(label)} note={<SourceNote ids={sources} />}>
                {dataText(value)}
              </Fact>
            ))}
          </FactList>
        </Section>
      ) : null}
      <SourceList ids={[...network.sources, ...network.details.flatMap(({ sources }) => sources)]} />
    </div>
  );
}

/** A member that is a city of the tables opens its sheet. */
function MemberLine({ member }: { readonly member: NetworkMember }) {
  const { t, format, dataText } = useSpeech();
  const detail = joinParts([
    format.country(member.country),
    dataText(member.memberType),
    ...(member.since === null ? [] : [t("sheet.memberSince", { date: format.date(member.since) })]),
    ...(member.note === null ? [] : [dataText(member.note)]),
  ]);
  if (member.city === null)
    return (
      <p className="sheet__item sheet__item--line">
        <span className="sheet__item-title">{member.name}</span>
        <span className="sheet__item-detail">{detail}</span>
      </p>
    );
  const self: Selection = { kind: "city", id: member.city };
  return (
    <ListButton
      title={member.name}
      detail={detail}
      onClick={() => select(self)}
      onPreview={(isOver) => hover(isOver ? self : null)}
    />
  );
}
