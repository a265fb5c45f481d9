import { useSpeech } from "../../../i18n/language-provider";
import type { Saving } from "../use-saving";
import "./parts.css";

/** What became of the last choice, always in the same place; read out when it changes. */
export function SavingLine({ saving }: { readonly saving: Saving }) {
  const { t } = useSpeech();
  const text = {
    idle: () => "",
    working: () => t("export.working"),
    saved: () => (saving.status === "saved" ? t("export.saved", { file: saving.file }) : ""),
    failed: () => (saving.status === "failed" ? t(FAULTS[saving.reason]) : ""),
  }[saving.status]();
  return (
    <p className={`take-away__saving take-away__saving--${saving.status}`} role="status">
      {text}
    </p>
  );
}

const FAULTS = {
  "too-large": "export.tooLarge",
  "not-drawn": "export.notDrawn",
  failed: "export.failed",
} as const;
