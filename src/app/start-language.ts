import { languages, type Language } from "../model/language";

/**
 * Language of the address, else that of the page around a frame, which its script names behind `#`, else the first of
 * the browser's that we speak, else English.
 */
export function startLanguage(
  search: string,
  preferred: readonly string[],
  hash = "",
): { language: Language; isChosen: boolean } {
  const wanted = new URLSearchParams(search).get("lang");
  const chosen = languages.find((language) => language === wanted);
  if (chosen) return { language: chosen, isChosen: true };
  const around = new URLSearchParams(hash.replace(/^#/, "")).get("lang");
  const spoken = [...(around ? [around] : []), ...preferred]
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .flatMap((code) => languages.filter((language) => language === code));
  return { language: spoken[0] ?? "en", isChosen: false };
}
