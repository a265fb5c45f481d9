import { useCallback, useEffect, useState, type ComponentType, type ReactNode } from "react";
import { LanguageProvider, useSpeech } from "../i18n/language-provider";
import type { Messages } from "../i18n/messages/en";
import type { StartMessages } from "../i18n/messages/start/en";
import type { KnownMessages } from "../i18n/translate";
import { Guarded } from "../lazy/guarded";
import { lazyPart } from "../lazy/lazy-part";
import { MapFrame } from "../map/map-frame";
import { palettes } from "../map/palette";
import type { Language } from "../model/language";
import { useCompare } from "../state/compare";
import { requestTexts, useDatasets } from "../state/datasets";
import { effectiveColourScheme, useDisplay } from "../state/display";
import { useEmbedDialog } from "../state/embed-dialog";
import { useSelection } from "../state/selection";
import { useTakeAway } from "../state/take-away";
import { AllMessages } from "./all-messages";
import { ExplorePanel, hasMap, MapPanel, PageMain, pageNames, PartToCome } from "./page-main";
import { PanelRests, type Rest } from "./panel-rests";
import { Legend, Notices, ViewTitle } from "./lazy-parts";
import { useColourSchemeAttribute } from "./use-colour-scheme-attribute";
import { useEscape } from "./use-escape";
import { whenIdle } from "./when-idle";
import "./app.css";

// The map is drawn without waiting for what stands beside it.
const TopBar = lazyPart(async () => (await import("./beside-map")).TopBar, BarToCome);
const EmbedMain = lazyPart(async () => (await import("./embed-main")).EmbedMain);
const TakeAwayMain = lazyPart(async () => (await import("./take-away-main")).TakeAwayMain);

interface Spoken {
  readonly language: Language;
  readonly messages: KnownMessages;
  /** False: only the messages of the first picture have come. */
  readonly isWhole: boolean;
}

interface AppProps {
  readonly language: Language;
  readonly messages: StartMessages;
  /** The atlas itself, or the frame in another site. */
  readonly shell: ComponentType<ShellProps>;
}

/** The page: everything below it reads its own state. */
export function App({ language, messages, shell: Shell }: AppProps) {
  // The old language stays on screen until the new one has come.
  const [spoken, setSpoken] = useState<Spoken>({ language, messages, isWhole: false });
  const texts = useDatasets((state) => state.texts[spoken.language] ?? null);
  const hear = useCallback(
    (wanted: Language, whole: Messages) => setSpoken({ language: wanted, messages: whole, isWhole: true }),
    [],
  );
  useEffect(() => {
    document.documentElement.lang = spoken.language;
    // A sheet needs the phrases of the tables at once; the overview does without them.
    if (useSelection.getState().selection) requestTexts(spoken.language);
    else whenIdle(() => requestTexts(spoken.language));
  }, [spoken.language]);
  return (
    <LanguageProvider language={spoken.language} messages={spoken.messages} texts={texts}>
      <Shell isWorded={spoken.isWhole} messages={<Vocabulary onArrival={hear} />} />
    </LanguageProvider>
  );
}

/** What a page of the atlas, or of a frame in another site, is given. */
export interface ShellProps {
  /** Everything can be worded, not only the map. */
  readonly isWorded: boolean;
  /** What loads the other messages; draws nothing. */
  readonly messages: ReactNode;
}

interface VocabularyProps {
  readonly onArrival: (language: Language, messages: Messages) => void;
}

function Vocabulary({ onArrival }: VocabularyProps) {
  const wanted = useDisplay((state) => state.language);
  return (
    <Guarded key={wanted}>
      <AllMessages language={wanted} onArrival={onArrival} />
    </Guarded>
  );
}

/** The atlas itself. */
export function Page({ isWorded, messages }: ShellProps) {
  const { t } = useSpeech();
  const [rest, setRest] = useState<Rest>("half");
  const [sentence, setSentence] = useState("");
  const scheme = useDisplay(effectiveColourScheme);
  const page = useCompare((state) => state.page);
  const isTakingAway = useTakeAway((state) => state.isOpen);
  const isEmbedding = useEmbedDialog((state) => state.isOpen);
  useColourSchemeAttribute();
  useEscape();
  useEffect(() => {
    for (const part of [ExplorePanel, TopBar, ViewTitle, Legend, Notices]) part.prefetch();
  }, []);
  return (
    <div className="app" data-rest={rest} data-page={page}>
      <a className="app__skip" href="#panel">
        {t("app.skipToPanel")}
      </a>
      {hasMap(page) ? (
        <a className="app__skip" href="#map">
          {t("app.skipToMap")}
        </a>
      ) : null}
      <Guarded around={(failed) => <BarToCome>{failed}</BarToCome>}>
        {isWorded ? <TopBar /> : <BarToCome />}
      </Guarded>
      {hasMap(page) ? (
        <main className="app__main">
          <section className="app__panel" id="panel" aria-label={t(pageNames[page])} tabIndex={-1}>
            <PanelRests rest={rest} onRest={setRest} />
            <div className="app__panel-body">
              {messages}
              <Guarded>
                {isWorded ? <Notices /> : null}
                {isWorded ? <MapPanel page={page} /> : <PartToCome />}
              </Guarded>
            </div>
          </section>
          <div className="app__map" id="map" tabIndex={-1}>
            <Guarded>
              <MapFrame label={sentence} isWorded={isWorded}>
                <Guarded>{isWorded ? <Legend palette={palettes[scheme]} /> : null}</Guarded>
              </MapFrame>
            </Guarded>
          </div>
        </main>
      ) : (
        <main className="app__page" id="panel" aria-label={t(pageNames[page])} tabIndex={-1}>
          {messages}
          <Guarded>
            {isWorded ? <Notices /> : null}
            {isWorded ? <PageMain page={page} /> : <PartToCome />}
          </Guarded>
        </main>
      )}
      <Guarded around={nothing}>{isWorded ? <ViewTitle onSentence={setSentence} /> : null}</Guarded>
      {isWorded && isTakingAway ? (
        <Guarded>
          <TakeAwayMain sentence={sentence} />
        </Guarded>
      ) : null}
      {isWorded && isEmbedding ? (
        <Guarded>
          <EmbedMain />
        </Guarded>
      ) : null}
    </div>
  );
}

/** The bar of the poster, until the live one is there. */
function BarToCome({ children }: { readonly children?: ReactNode }) {
  const { t } = useSpeech();
  return (
    <header className="app__bar poster__bar">
      <h1 className="poster__name">{t("app.name")}</h1>
      {children}
    </header>
  );
}

/** The parts that are seen tell enough. */
function nothing(): null {
  return null;
}
