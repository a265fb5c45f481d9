import type { ReactNode } from "react";
import { useSpeech } from "../i18n/language-provider";
import { ErrorBoundary } from "./error-boundary";
import { PartFailed } from "./part-failed";

interface GuardedProps {
  readonly children: ReactNode;
  /** Where the sentence about a failure stands. */
  readonly around?: (failed: ReactNode) => ReactNode;
}

/** A part of the page that may fail, or fail to come, without taking the others with it. */
export function Guarded({ children, around = (failed) => failed }: GuardedProps) {
  const { t } = useSpeech();
  return (
    <ErrorBoundary
      fallback={(retry) =>
        around(<PartFailed text={t("app.partFailed")} retryText={t("app.retry")} onRetry={retry} />)
      }
    >
      {children}
    </ErrorBoundary>
  );
}
