import { useSpeech } from "../../../i18n/language-provider";
import { openPage } from "../../../state/compare";
import { Button } from "../../ui/button";

/** Opens the region in context on one page for print. */
export function PortraitLink() {
  const { t } = useSpeech();
  return (
    <div>
      <Button onClick={() => openPage("portrait")}>{t("export.portraitOpen")}</Button>
    </div>
  );
}
