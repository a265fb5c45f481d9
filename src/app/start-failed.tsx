import { LanguageProvider, useSpeech } from "../i18n/language-provider";
import type { Messages } from "../i18n/messages/en";
import type { Language } from "../model/language";
import { Notices } from "../panels/explore/notices";
import "./app.css";

interface StartFailedProps {
  readonly language: Language;
  readonly messages: Messages;
}

/** Without the first data there is nothing to explore: says why, and how to go on. */
export function StartFailed({ language, messages }: StartFailedProps) {
  return (
    <LanguageProvider language={language} messages={messages} texts={null}>
      <Explanation />
    </LanguageProvider>
  );
}

function Explanation() {
  const { t } = useSpeech();
  return (
    <main className="app__failed" role="alert">
      <h1>{t("app.name")}</h1>
      <p>{t("app.baseFailed")}</p>
      <Notices />
      <button type="button" onClick={() => window.location.reload()}>
        {t("app.retry")}
      </button>
    </main>
  );
}
