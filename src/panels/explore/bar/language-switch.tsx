import { useSpeech } from "../../../i18n/language-provider";
import { languages } from "../../../model/language";
import { speak } from "../../../state/display";
import { ownLanguageNames } from "../../data/own-language-names";
import { RadioGroup } from "../../ui/radio-group";

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
        label: look === "short" ? value.toUpperCase() : ownLanguageNames[value],
        spokenLabel: look === "short" ? `${value.toUpperCase()}, ${ownLanguageNames[value]}` : undefined,
      }))}
    />
  );
}
