import { useSpeech } from "../../../i18n/language-provider";
import { languages, type Language } from "../../../model/language";
import { speak } from "../../../state/display";
import { RadioGroup } from "../../ui/radio-group";

/** Each language by its own name. */
const OWN_NAMES: Readonly<Record<Language, string>> = {
  de: "Deutsch",
  fr: "Français",
  nl: "Nederlands",
  en: "English",
};

/** `short`: two letters each, for the bar. */
export function LanguageSwitch({ look }: { readonly look: "short" | "long" }) {
  const { t, language } = useSpeech();
  return (
    <RadioGroup
      label={t("app.language")}
      isLabelHidden={look === "short"}
      value={language}
      onChange={speak}
      look={look === "short" ? "line" : "grid"}
      options={languages.map((value) => ({
        value,
        language: value,
        label: look === "short" ? value.toUpperCase() : OWN_NAMES[value],
        spokenLabel: look === "short" ? `${value.toUpperCase()}, ${OWN_NAMES[value]}` : undefined,
      }))}
    />
  );
}
