import { createRoot } from "react-dom/client";
import { loadStartMessages } from "../i18n/translate";
import { lazyCode } from "../lazy/lazy-code";
import type { BaseData } from "../model/dataset";
import { measuringFailed, onMeasuringRetried } from "../state/border-distances";
import { loadBase, reportDataFault, useDatasets } from "../state/datasets";
import { useDisplay } from "../state/display";
import { startFollowingSelection } from "../state/follow-selection";
import { startChoropleth } from "../state/start-choropleth";
import { App, Page } from "./app";
import { StartFailed } from "./start-failed";
import { startLanguage } from "./start-language";
import { whenIdle } from "./when-idle";

interface StartOptions {
  /** The document is that of a frame, whatever its address says. */
  readonly isFrame?: boolean;
}

/** The poster stays until language, data and address are there; then the live page takes its place at once. */
export async function start({ isFrame = hasEmbedKey() }: StartOptions = {}): Promise<void> {
  const container = document.getElementById("app");
  if (!container) throw new Error("index.html has no element #app");
  const { language, isChosen } = startLanguage(
    window.location.search,
    navigator.languages,
    window.location.hash,
  );
  useDisplay.setState({ language, isLanguageChosen: isChosen });
  document.documentElement.lang = language;
  // Without an address this is the start view: what reads and writes addresses can wait.
  const hasAddress = isFrame || window.location.search !== "";
  const [messages, addressSync, frame] = await Promise.all([
    loadStartMessages(language),
    hasAddress ? addressCode.load().catch(() => null) : null,
    isFrame ? import("./frame/start-frame").catch(() => null) : null,
    loadBase(),
  ]);
  const root = createRoot(container);
  const base = useDatasets.getState().base.data;
  if (!base || (hasAddress && !addressSync) || (isFrame && !frame)) {
    root.render(<StartFailed language={language} messages={messages} />);
    return;
  }
  if (frame) await frame.openFrame(window.location);
  else if (addressSync) await addressSync.startAddressSync(addressSync.browserAddressBar);
  startFollowingSelection();
  root.render(<App language={language} messages={messages} shell={frame?.FramePage ?? Page} />);
  // Everything below waits until the first picture stands.
  whenIdle(() => {
    if (!hasAddress) keepAddress();
    startChoropleth();
    void analyse(base);
  });
}

function hasEmbedKey(): boolean {
  return new URLSearchParams(window.location.search).has("embed");
}

const addressCode = lazyCode(() => import("../state/url/sync"));

/** What cannot be kept in the link must not be lost without a word. */
function keepAddress(): void {
  addressCode
    .load()
    .then(
      ({ browserAddressBar, startAddressSyncLate }) => startAddressSyncLate(browserAddressBar),
      reportDataFault,
    );
}

const analysisCode = lazyCode(() =>
  Promise.all([import("../state/measure-distances"), import("../state/follow-partner-arcs")]),
);

/** Distances and arcs, by the worker. A failure to load is shown where distances are, with another try. */
async function analyse(base: BaseData): Promise<void> {
  const code = await analysisCode.load().catch(measuringFailed);
  if (!code) {
    const stop = onMeasuringRetried(() => {
      stop();
      void analyse(base);
    });
    return;
  }
  const [{ startMeasuring }, { startPartnerArcs }] = code;
  startMeasuring(base);
  startPartnerArcs(base);
}
