import type { ReactNode } from "react";
import {
  fieldsOf,
  type CityMatch,
  type CityTheme,
  type SharedTheme,
} from "../../../analysis/statistics/cooperation/match-cities";
import type { Tie } from "../../../analysis/statistics/cooperation/ties";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { ThemeId } from "../../../model/identifiers";
import type { BaseIndex } from "../../data/base-index";
import { partnershipName, type PartnerIndex } from "../../data/partner-index";
import { Disclosure } from "../../ui/disclosure";
import { NoticeBox } from "../../ui/notice-box";
import { Section } from "../../ui/section";

interface FieldsComparedProps {
  readonly match: CityMatch;
  readonly names: readonly [string, string];
  readonly index: BaseIndex;
  readonly partners: PartnerIndex;
}

/** Fields both work on, agreed or not, and those of only one of the two, each with what it is known from. */
export function FieldsCompared({ match, names, index, partners }: FieldsComparedProps) {
  const speech = useSpeech();
  const { t, format, language } = speech;
  const themeName = (id: ThemeId) => index.themes.get(id)?.names[language] ?? id;
  const agreed = match.shared.filter((shared) => shared.agreed.length > 0);
  const open = match.shared.filter((shared) => shared.agreed.length === 0);
  const known = (ties: readonly Tie[]) => <KnownFrom ties={ties} partners={partners} speech={speech} />;
  return (
    <Section title={t("cooperation.fields")}>
      {open.length > 0 ? (
        <NoticeBox>
          <p>
            {t(agreed.length > 0 ? "cooperation.suggestMore" : "cooperation.suggest", {
              fields: format.list(open.map(({ theme }) => themeName(theme))),
              count: open.length,
            })}
          </p>
        </NoticeBox>
      ) : null}
      <div className="match__fields">
        <FieldList
          title={t("cooperation.fieldsAgreed")}
          empty={t("cooperation.fieldsAgreedNone")}
          themes={agreed.map(({ theme, agreed: ties }) => ({ theme, known: ties }))}
          nameOf={themeName}
          render={({ known: ties }) => known(ties)}
        />
        <FieldList
          title={t("cooperation.fieldsOpen")}
          empty={t("cooperation.fieldsOpenNone")}
          themes={open.map((shared) => ({ theme: shared.theme, known: [...shared.first, ...shared.other] }))}
          nameOf={themeName}
          render={({ theme }) => (
            <BothSides shared={open.find((one) => one.theme === theme)} names={names} known={known} />
          )}
        />
        {[match.onlyFirst, match.onlyOther].map((themes, side) => (
          <FieldList
            key={side}
            title={t("cooperation.fieldsOnly", { city: names[side] ?? "" })}
            empty={t("cooperation.fieldsOnlyNone")}
            themes={themes}
            nameOf={themeName}
            render={({ known: ties }) => known(ties)}
          />
        ))}
      </div>
      {[match.first, match.other].map(({ withoutFields, partnerships }, side) =>
        withoutFields > 0 ? (
          <p key={side} className="cooperation-page__small">
            {t("cooperation.withoutFields", {
              city: names[side] ?? "",
              count: withoutFields,
              all: partnerships.length,
            })}
          </p>
        ) : null,
      )}
    </Section>
  );
}

interface FieldListProps {
  readonly title: string;
  /** Said when there is none. */
  readonly empty: string;
  readonly themes: readonly CityTheme[];
  readonly nameOf: (id: ThemeId) => string;
  readonly render: (theme: CityTheme) => ReactNode;
}

function FieldList({ title, empty, themes, nameOf, render }: FieldListProps) {
  const { t, format } = useSpeech();
  return (
    <Section title={title} level={4} aside={format.number(themes.length)}>
      {themes.length === 0 ? (
        <p className="cooperation-page__small">{empty}</p>
      ) : (
        <ul className="match__plain">
          {themes.map((theme) => (
            <li key={theme.theme}>
              <Disclosure
                title={nameOf(theme.theme)}
                level={null}
                look="plain"
                note={t("cooperation.knownFrom", { count: theme.known.length })}
              >
                {render(theme)}
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface BothSidesProps {
  readonly shared: SharedTheme | undefined;
  readonly names: readonly [string, string];
  readonly known: (ties: readonly Tie[]) => ReactNode;
}

function BothSides({ shared, names, known }: BothSidesProps) {
  if (!shared) return null;
  return (
    <>
      <p className="match__side">{names[0]}</p>
      {known(shared.first)}
      <p className="match__side">{names[1]}</p>
      {known(shared.other)}
    </>
  );
}

interface KnownFromProps {
  readonly ties: readonly Tie[];
  readonly partners: PartnerIndex;
  readonly speech: Speech;
}

/** The partnerships, networks and programmes that name the field, in their own words. */
function KnownFrom({ ties, partners, speech: { dataText, language } }: KnownFromProps) {
  return (
    <ul className="match__known">
      {ties.map((tie) => {
        const title =
          tie.kind === "partnership"
            ? partnershipName(partners, tie.partnership, language)
            : tie.kind === "network"
              ? tie.network.name
              : tie.programme.titles[language];
        return (
          <li key={title}>
            {title}: {fieldsOf(tie).map(dataText).join("; ")}
          </li>
        );
      })}
    </ul>
  );
}
