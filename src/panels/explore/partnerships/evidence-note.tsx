import { useSpeech } from "../../../i18n/language-provider";
import "../sheets/sheet.css";

/** What A and B mean; beside every list of partnerships. */
export function EvidenceNote() {
  const { t } = useSpeech();
  return (
    <p className="sheet__note">
      {t("partners.evidenceA")} {t("partners.evidenceB")} {t("partners.dash")}
    </p>
  );
}
