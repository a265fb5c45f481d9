import { useSpeech } from "../../../i18n/language-provider";
import { chooseColourScheme, colourSchemes, useDisplay } from "../../../state/display";
import { SelectField } from "../../ui/select-field";

const AUTO = "auto";

/** Light, dark, or as the system says. */
export function ColourSchemeChoice({ look }: { readonly look: "stacked" | "inline" }) {
  const { t } = useSpeech();
  const chosen = useDisplay((state) => state.colourScheme);
  return (
    <SelectField
      label={t("app.colourScheme")}
      look={look}
      value={chosen ?? AUTO}
      onChange={(value) => chooseColourScheme(colourSchemes.find((scheme) => scheme === value) ?? null)}
      groups={[
        {
          label: null,
          options: [
            { value: AUTO, label: t("app.colourSchemeAuto") },
            { value: "light", label: t("app.colourSchemeLight") },
            { value: "dark", label: t("app.colourSchemeDark") },
          ],
        },
      ]}
    />
  );
}
