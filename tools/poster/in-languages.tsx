import type { ReactNode } from "react";
import type { Language } from "../../src/model/language";
import { posterLanguages } from "./poster-words";

/**
 * The browser draws the first child whose language is any of those its reader prefers; the last one has no
 * condition. Only a script knows their order (choose-words.ts). English stands last because most lists end with it.
 */
export function InLanguages({ children }: { readonly children: (language: Language) => ReactNode }) {
  return (
    <switch>
      {posterLanguages.map((language) => (
        <g key={language} lang={language} systemLanguage={language === "en" ? undefined : language}>
          {children(language)}
        </g>
      ))}
    </switch>
  );
}
