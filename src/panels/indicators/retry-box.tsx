import { useSpeech } from "../../i18n/language-provider";
import { Button } from "../ui/button";
import { NoticeBox } from "../ui/notice-box";

/** The figures did not come: says so and offers another try. */
export function RetryBox({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useSpeech();
  return (
    <NoticeBox tone="warn" action={<Button onClick={onRetry}>{t("app.retry")}</Button>}>
      <p role="alert">{t("explore.datasetFailed", { what: t("indicators.data") })}</p>
    </NoticeBox>
  );
}
