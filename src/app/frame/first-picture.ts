import { loadPoster } from "../../data/load-poster";
import { posterOf } from "../../embed/poster-choice";
import { speakPoster } from "../../embed/speak-poster";
import { whenWanted } from "../../embed/when-wanted";
import type { Language } from "../../model/language";
import { startLanguage } from "../start-language";

/** Keys of a frame's address that the atlas itself does not know. */
const FRAME_KEYS = ["embed", "allow", "origins"];

/** Draws the view of the address as the build has drawn it, and starts the live page when somebody sees it. */
export function openFirstPicture({ search, hash }: Pick<Location, "search" | "hash">): void {
  const query = new URLSearchParams(search);
  const { language } = startLanguage(search, navigator.languages, hash);
  document.documentElement.lang = language;
  const scheme = query.get("scheme") ?? new URLSearchParams(hash.slice(1)).get("scheme");
  if (scheme === "light" || scheme === "dark") document.documentElement.dataset["colourScheme"] = scheme;
  document.querySelector(".frame")?.setAttribute("data-level", query.get("embed") ?? "full");
  nameAtlas(query);
  void showPoster(query, language);
  // A frame far down the page, or in a tab nobody opens, costs its visitor the picture only.
  whenWanted(() => {
    import("../start")
      .then(({ start }) => start({ isFrame: true }))
      .catch((error: unknown) => {
        sayStillWaiting(language);
        throw error;
      });
  });
}

/** The picture stays: its reader learns why nothing in it moves. */
function sayStillWaiting(language: Language): void {
  const place = document.querySelector(".frame__still-waiting");
  for (const words of [...(place?.children ?? [])])
    if (words.getAttribute("lang") !== language) words.remove();
  // Browsers remember code that did not come for as long as the page lives, and offline none would be opened.
  place?.querySelector("button")?.addEventListener("click", () => {
    if (navigator.onLine) window.location.reload();
  });
  place?.removeAttribute("hidden");
}

/** The way to the atlas, with the same view. */
function nameAtlas(query: URLSearchParams): void {
  const permalink = new URLSearchParams(query);
  for (const key of FRAME_KEYS) permalink.delete(key);
  document.querySelector(".frame__link")?.setAttribute("href", `./?${permalink}`);
}

/** Without a drawing the frame waits for the live map. */
async function showPoster(query: URLSearchParams, language: Language): Promise<void> {
  const place = document.querySelector(".frame__poster");
  const drawing = await loadPoster(posterOf(query.get("region"), query.get("overlay")));
  // The live page may have come first.
  if (!drawing || !place?.isConnected) return;
  speakPoster(drawing, language);
  place.append(drawing);
}
