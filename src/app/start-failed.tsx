import { useCallback, useState } from "react";
import { LanguageProvider, useSpeech } from "../i18n/language-provider";
import type { Messages } from "../i18n/messages/en";
import type { StartMessages } from "../i18n/messages/start/en";
import type { KnownMessages } from "../i18n/translate";
import type { Language } from "../model/language";
import { ErrorBoundary } from "../lazy/error-boundary";
import { PartFailed } from "../lazy/part-failed";
import { AllMessages } from "./all-messages";
import { Notices } from "./lazy-parts";
import "./app.css";

interface StartFailedProps {
  readonly language: Language;
  readonly messages: StartMessages;
}

/** Without the first data there is nothing to explore: says why, and how to go on. */
export function StartFailed({ language, messages }: StartFailedProps) {
  const [known, setKnown] = useState<KnownMessages>(messages);
  const hear = useCallback((_language: Language, all: Messages) => setKnown(all), []);
  return (
    <LanguageProvider language={language} messages={known} texts={null}>
      <Explanation isWorded={known !== messages} />
      <ErrorBoundary fallback={() => null}>
        <AllMessages language={language} onArrival={hear} />
      </ErrorBoundary>
    </LanguageProvider>
  );
}

/** `isWorded`: the notices can be worded; they name the file at fault. */
function Explanation({ isWorded }: { readonly isWorded: boolean }) {
  const { t } = useSpeech();
  return (
    <main className="app__start-failed">
      <h1>{t("app.name")}</h1>
      <PartFailed
        text={t("app.baseFailed")}
        retryText={t("app.retry")}
        onRetry={() => window.location.reload()}
      />
      <ErrorBoundary fallback={() => null}>{isWorded ? <Notices /> : null}</ErrorBoundary>
    </main>
  );
}
