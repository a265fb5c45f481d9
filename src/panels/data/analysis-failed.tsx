import { useSpeech } from "../../i18n/language-provider";
import { retryMeasuring } from "../../state/border-distances";
import { Button } from "../ui/button";
import { NoticeBox } from "../ui/notice-box";

/** Border distances could not be computed: says so and offers another try. */
export function AnalysisFailed() {
  const { t } = useSpeech();
  return (
    <NoticeBox tone="warn" action={<Button onClick={() => void retryMeasuring()}>{t("app.retry")}</Button>}>
      <p role="alert">{t("explore.analysisUnavailable")}</p>
    </NoticeBox>
  );
}
