import { useSpeech } from "../../i18n/language-provider";
import { chooseForEmbed } from "../../state/embed-choices";
import { MAXIMUM_ORIGINS } from "../../state/url/embed-options";
import { TextField } from "../ui/text-field";
import { readOrigins } from "./origins";

const MAXIMUM_LENGTH = 1000;

/** The sites whose messages the frame hears; what is not one is said, and left out of the code. */
export function OriginsField({ text }: { readonly text: string }) {
  const { t } = useSpeech();
  const typed = readOrigins(text);
  const problem = {
    valid: () => null,
    wrong: () => (typed.kind === "wrong" ? t("embedding.originsWrong", { part: typed.part }) : null),
    "too-many": () => t("embedding.originsTooMany", { count: MAXIMUM_ORIGINS }),
  }[typed.kind]();
  return (
    <div>
      <TextField
        label={t("embedding.origins")}
        value={text}
        maximumLength={MAXIMUM_LENGTH}
        problem={problem}
        onChange={(value) => chooseForEmbed({ origins: value })}
      />
      <p className="embed-dialog__note">{t("embedding.originsNote")}</p>
    </div>
  );
}
