import { lazy, Suspense, useEffect, useState } from "react";
import { LanguageProvider, useSpeech } from "../i18n/language-provider";
import type { Messages } from "../i18n/messages/en";
import { useMessages } from "../i18n/use-messages";
import { MapFrame } from "../map/map-frame";
import { palettes } from "../map/palette";
import type { Language } from "../model/language";
import { Notices } from "../panels/explore/notices";
import { TopBar } from "../panels/explore/top-bar";
import { useViewSentence } from "../panels/explore/use-view-sentence";
import { requestTexts, useDatasets } from "../state/datasets";
import { effectiveColourScheme, useDisplay } from "../state/display";
import { leaveSelection, useSelection } from "../state/selection";
import { ErrorBoundary } from "./error-boundary";
import { PanelRests, type Rest } from "./panel-rests";
import { whenIdle } from "./when-idle";
import "./app.css";

// The map is drawn without waiting for what stands beside it; both are asked for at once.
const panelArrives = import("../panels/explore/explore-panel");
const legendArrives = import("../panels/explore/legend");
const ExplorePanel = lazy(() => panelArrives.then((module) => ({ default: module.ExplorePanel })));
const Legend = lazy(() => legendArrives.then((module) => ({ default: module.Legend })));

interface AppProps {
  readonly language: Language;
  readonly messages: Messages;
}

/** The page: everything below it reads its own state. */
export function App({ language, messages }: AppProps) {
  const wanted = useDisplay((state) => state.language);
  const spoken = useMessages(wanted, { language, messages });
  const texts = useDatasets((state) => state.texts[spoken.language] ?? null);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
    // A sheet needs the phrases of the tables at once; the overview does without them.
    if (useSelection.getState().selection) requestTexts(spoken.language);
    else whenIdle(() => requestTexts(spoken.language));
  }, [spoken.language]);
  return (
    <LanguageProvider language={spoken.language} messages={spoken.messages} texts={texts}>
      <Page />
    </LanguageProvider>
  );
}

function Page() {
  const { t } = useSpeech();
  const [rest, setRest] = useState<Rest>("half");
  const sentence = useViewSentence();
  const scheme = useDisplay(effectiveColourScheme);
  useEffect(() => {
    document.title = sentence === "" ? t("app.name") : `${sentence} – ${t("app.name")}`;
  }, [sentence, t]);
  useColourSchemeAttribute();
  useEscape();
  return (
    <div className="app" data-rest={rest}>
      <a className="app__skip" href="#panel">
        {t("app.skipToPanel")}
      </a>
      <a className="app__skip" href="#map">
        {t("app.skipToMap")}
      </a>
      <TopBar />
      <main className="app__main">
        <section className="app__panel" id="panel" aria-label={t("app.panel")} tabIndex={-1}>
          <PanelRests rest={rest} onRest={setRest} />
          <div className="app__panel-body">
            <Notices />
            <ErrorBoundary fallback={(retry) => <PartFailed onRetry={retry} />}>
              <Suspense fallback={null}>
                <ExplorePanel />
              </Suspense>
            </ErrorBoundary>
          </div>
        </section>
        <div className="app__map" id="map" tabIndex={-1}>
          <ErrorBoundary fallback={(retry) => <PartFailed onRetry={retry} />}>
            <MapFrame label={sentence}>
              <Suspense fallback={null}>
                <Legend palette={palettes[scheme]} />
              </Suspense>
            </MapFrame>
          </ErrorBoundary>
        </div>
      </main>
    </div>
  );
}

function PartFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useSpeech();
  return (
    <div className="app__failed" role="alert">
      <p>{t("app.partFailed")}</p>
      <button type="button" onClick={onRetry}>
        {t("app.retry")}
      </button>
    </div>
  );
}

/** The style sheet follows the attribute; without one it follows the system. */
function useColourSchemeAttribute(): void {
  const chosen = useDisplay((state) => state.colourScheme);
  useEffect(() => {
    if (chosen) document.documentElement.dataset["colourScheme"] = chosen;
    else delete document.documentElement.dataset["colourScheme"];
  }, [chosen]);
  useEffect(() => {
    const query = window.matchMedia("(prefers-color-scheme: dark)");
    const follow = () => useDisplay.setState({ systemColourScheme: query.matches ? "dark" : "light" });
    follow();
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
}

/** Escape goes back one step, unless a control has used it. */
function useEscape(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) leaveSelection();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
