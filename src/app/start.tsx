import { createRoot } from "react-dom/client";
import { loadMessages } from "../i18n/translate";
import { loadBase } from "../state/datasets";
import { useDisplay } from "../state/display";
import { browserAddressBar, startAddressSync } from "../state/url/sync";
import { App } from "./app";
import { StartFailed } from "./start-failed";
import { startLanguage } from "./start-language";

/** The poster stays until language, data and address are there; then the live page takes its place at once. */
export async function start(): Promise<void> {
  const container = document.getElementById("app");
  if (!container) throw new Error("index.html has no element #app");
  const { language, isChosen } = startLanguage(window.location.search, navigator.languages);
  useDisplay.setState({ language, isLanguageChosen: isChosen });
  document.documentElement.lang = language;
  const [messages, hasBase] = await Promise.all([loadMessages(language), loadBase()]);
  const root = createRoot(container);
  if (hasBase) {
    await startAddressSync(browserAddressBar);
    root.render(<App language={language} messages={messages} />);
  } else {
    root.render(<StartFailed language={language} messages={messages} />);
  }
}
