import { useSpeech } from "../../../i18n/language-provider";
import { Delayed } from "../../ui/delayed";

/** Says after a while that the figures are on their way. */
export function LoadingLine() {
  const { t } = useSpeech();
  return (
    <Delayed>
      <p role="status">{t("app.loading", { what: t("indicators.data") })}</p>
    </Delayed>
  );
}
