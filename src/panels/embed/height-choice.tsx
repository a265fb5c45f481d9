import { MAXIMUM_FRAME_HEIGHT, MINIMUM_FRAME_HEIGHT } from "../../export/embed/frame-size";
import { useSpeech } from "../../i18n/language-provider";
import { chooseForEmbed, frameRatios, heightRules, type EmbedChoices } from "../../state/embed-choices";
import { NumberField } from "../ui/number-field";
import { RadioGroup } from "../ui/radio-group";
import { SelectField } from "../ui/select-field";

const limits = { minimum: MINIMUM_FRAME_HEIGHT, maximum: MAXIMUM_FRAME_HEIGHT };

/** How high the frame is, and what the rule needs to know. */
export function HeightChoice({ choices }: { readonly choices: EmbedChoices }) {
  const { t } = useSpeech();
  const { heightRule, ratio, pixels } = choices;
  return (
    <div className="embed-dialog__group">
      <RadioGroup
        label={t("embedding.height")}
        value={heightRule}
        onChange={(value) => chooseForEmbed({ heightRule: value })}
        options={heightRules.map((value) => ({ value, label: t(`embedding.height_${value}`) }))}
      />
      {heightRule === "ratio" ? (
        <SelectField
          label={t("embedding.ratio")}
          look="inline"
          value={ratio}
          onChange={(value) =>
            chooseForEmbed({ ratio: frameRatios.find((known) => known === value) ?? ratio })
          }
          groups={[
            {
              label: null,
              options: frameRatios.map((value) => ({ value, label: value.replace("/", "\u2009:\u2009") })),
            },
          ]}
        />
      ) : (
        <NumberField
          label={t("embedding.pixels", limits)}
          {...limits}
          value={pixels}
          onChange={(value) => chooseForEmbed({ pixels: value })}
        />
      )}
      {heightRule === "ratio" ? (
        <p className="embed-dialog__note">{t("embedding.ratioNote", limits)}</p>
      ) : null}
      {heightRule === "content" ? <p className="embed-dialog__note">{t("embedding.contentNote")}</p> : null}
    </div>
  );
}
