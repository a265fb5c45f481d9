import { startLanguage } from "./app/start-language";
import { loadPoster } from "./data/load-poster";
import { posterOf } from "./embed/poster-choice";
import { speakPoster } from "./embed/speak-poster";
import { whenWanted } from "./embed/when-wanted";
import "./app/tokens.css";
import "./app/frame/frame.css";

/** Keys of a frame's address that the atlas itself does not know. */
const FRAME_KEYS = ["embed", "allow", "origins"];

const query = new URLSearchParams(window.location.search);
const host = new URLSearchParams(window.location.hash.slice(1));
const { language } = startLanguage(window.location.search, navigator.languages, window.location.hash);
document.documentElement.lang = language;
const scheme = query.get("scheme") ?? host.get("scheme");
if (scheme === "light" || scheme === "dark") document.documentElement.dataset["colourScheme"] = scheme;
document.querySelector(".frame")?.setAttribute("data-level", query.get("embed") ?? "full");
nameAtlas();
void showPoster();
// A frame far down the page, or in a tab nobody opens, costs its visitor the picture only.
whenWanted(() => void import("./app/start").then(({ start }) => start({ isFrame: true })));

/** The way to the atlas, with the same view. */
function nameAtlas(): void {
  const permalink = new URLSearchParams(query);
  for (const key of FRAME_KEYS) permalink.delete(key);
  document.querySelector(".frame__link")?.setAttribute("href", `./?${permalink}`);
}

/** The map of this view as the build has drawn it; without it the frame waits for the live one. */
async function showPoster(): Promise<void> {
  const place = document.querySelector(".frame__poster");
  const drawing = await loadPoster(posterOf(query.get("region"), query.get("overlay")));
  // The live page may have come first.
  if (!drawing || !place?.isConnected) return;
  speakPoster(drawing, language);
  place.append(drawing);
}
