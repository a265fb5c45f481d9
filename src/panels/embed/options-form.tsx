import { useSpeech } from "../../i18n/language-provider";
import { languages } from "../../model/language";
import type { ColourScheme } from "../../state/display";
import { embedLevels, interactions, type Interaction } from "../../state/embed";
import { chooseForEmbed, type EmbedChoices } from "../../state/embed-choices";
import { ownLanguageNames } from "../data/own-language-names";
import { CheckboxList } from "../ui/checkbox-list";
import { RadioGroup } from "../ui/radio-group";
import { SelectField } from "../ui/select-field";
import { languageOf } from "./compose-embed";
import { HeightChoice } from "./height-choice";
import { OriginsField } from "./origins-field";

const HOST = "host";
const AUTO = "auto";

interface OptionsFormProps {
  readonly choices: EmbedChoices;
  /** The visitor has moved the map. */
  readonly hasCamera: boolean;
}

/** What the embedder decides; every choice is seen at once in preview and code. */
export function OptionsForm({ choices, hasCamera }: OptionsFormProps) {
  const { t } = useSpeech();
  const { level, allowed, keepsCamera } = choices;
  const toggle = (interaction: Interaction) =>
    chooseForEmbed({
      allowed: interactions.filter((each) => allowed.includes(each) !== (each === interaction)),
    });
  return (
    <div className="embed-dialog__form">
      <div>
        <RadioGroup
          label={t("embedding.level")}
          value={level}
          onChange={(value) => chooseForEmbed({ level: value })}
          options={embedLevels.map((value) => ({ value, label: t(`embedding.level_${value}`) }))}
        />
        <p className="embed-dialog__note">{t(`embedding.levelNote_${level}`)}</p>
      </div>
      <LanguageChoice choices={choices} />
      <ColourChoice scheme={choices.colourScheme} />
      <HeightChoice choices={choices} />
      <CheckboxList
        label={t("embedding.allow")}
        options={interactions.map((value) => ({ value, label: t(`embedding.allow_${value}`) }))}
        values={allowed}
        onToggle={toggle}
      />
      {hasCamera ? (
        <RadioGroup
          label={t("embedding.place")}
          value={keepsCamera ? "kept" : "fit"}
          onChange={(value) => chooseForEmbed({ keepsCamera: value === "kept" })}
          options={(["kept", "fit"] as const).map((value) => ({
            value,
            label: t(`embedding.place_${value}`),
          }))}
        />
      ) : null}
      <OriginsField text={choices.origins} />
    </div>
  );
}

function LanguageChoice({ choices }: Pick<OptionsFormProps, "choices">) {
  const { t, language } = useSpeech();
  const isHost = choices.language === HOST;
  return (
    <div>
      <SelectField
        label={t("app.language")}
        value={isHost ? HOST : languageOf(choices, language)}
        onChange={(value) => chooseForEmbed({ language: languages.find((known) => known === value) ?? HOST })}
        groups={[
          {
            label: null,
            options: [
              ...languages.map((value) => ({ value, label: ownLanguageNames[value] })),
              { value: HOST, label: t("embedding.languageHost") },
            ],
          },
        ]}
      />
      {isHost ? <p className="embed-dialog__note">{t("embedding.languageNote")}</p> : null}
    </div>
  );
}

function ColourChoice({ scheme }: { readonly scheme: ColourScheme | null }) {
  const { t } = useSpeech();
  return (
    <RadioGroup
      label={t("app.colourScheme")}
      value={scheme ?? AUTO}
      onChange={(value) => chooseForEmbed({ colourScheme: value === AUTO ? null : value })}
      options={[
        { value: AUTO, label: t("app.colourSchemeAuto") },
        { value: "light", label: t("app.colourSchemeLight") },
        { value: "dark", label: t("app.colourSchemeDark") },
      ]}
    />
  );
}
