import { useSpeech } from "../../../i18n/language-provider";
import type { Institution } from "../../../model/border-region";
import { ExternalLink } from "../../ui/external-link";
import { Section } from "../../ui/section";
import { SourceNote } from "../../data/source-note";

/** Bodies that carry the cooperation, and members of the network of metropolitan border regions. */
export function InstitutionList({ institutions }: { readonly institutions: readonly Institution[] }) {
  const { t, dataText } = useSpeech();
  if (institutions.length === 0) return null;
  return (
    <Section title={t("sheet.institutions")}>
      <ul className="sheet__list">
        {institutions.map(({ name, role, url, sources }) => (
          <li key={name} className="sheet__item">
            <span className="sheet__item-title">
              {url === null ? (
                name
              ) : (
                <ExternalLink address={url} text={name} warning={t("explore.externalSite")} />
              )}
            </span>
            <span className="sheet__item-detail">{dataText(role)}</span>
            <span className="sheet__item-detail">
              <SourceNote ids={sources} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
