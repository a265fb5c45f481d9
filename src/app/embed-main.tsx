import { useCallback, useEffect, useState, type ReactNode } from "react";
import { LanguageProvider, useSpeech } from "../i18n/language-provider";
import type { Messages } from "../i18n/messages/en";
import { Guarded } from "../lazy/guarded";
import { MapPicture } from "../map/picture/map-picture";
import type { Language } from "../model/language";
import { languageOf } from "../panels/embed/compose-embed";
import { EmbedDialog } from "../panels/embed/embed-dialog";
import type { ViewWords } from "../panels/embed/embed-props";
import { useViewSentence } from "../panels/explore/use-view-sentence";
import { requestTexts, useDatasets } from "../state/datasets";
import type { ColourScheme } from "../state/display";
import { useEmbedChoices } from "../state/embed-choices";
import { AllMessages } from "./all-messages";
import { PictureLegend } from "./picture-legend";

/** The dialog for other sites, with map, legend and words in the language of the frame. */
export function EmbedMain() {
  const speech = useSpeech();
  const wanted = useEmbedChoices((choices) => languageOf(choices, speech.language));
  const [words, setWords] = useState<ViewWords | null>(null);
  const [heard, setHeard] = useState<Heard | null>(null);
  const hear = useCallback((language: Language, messages: Messages) => setHeard({ language, messages }), []);
  useEffect(() => requestTexts(wanted), [wanted]);
  const inLanguage = (children: ReactNode) =>
    heard?.language === wanted ? <Speaking {...heard}>{children}</Speaking> : null;
  return (
    <EmbedDialog
      words={words?.speech.language === wanted ? words : null}
      renderMap={({ scheme, label }) => inLanguage(<MapPicture scheme={scheme} label={label} />)}
      renderLegend={(scheme: ColourScheme) => inLanguage(<PictureLegend scheme={scheme} />)}
    >
      <Guarded key={wanted}>
        <AllMessages language={wanted} onArrival={hear} />
      </Guarded>
      {inLanguage(<Wording onWords={setWords} />)}
    </EmbedDialog>
  );
}

interface Heard {
  readonly language: Language;
  readonly messages: Messages;
}

/** Speaks another language than the page. */
function Speaking({ language, messages, children }: Heard & { readonly children: ReactNode }) {
  const texts = useDatasets((state) => state.texts[language] ?? null);
  return (
    <LanguageProvider language={language} messages={messages} texts={texts}>
      {children}
    </LanguageProvider>
  );
}

/** Hands on the view in words. Draws nothing. */
function Wording({ onWords }: { readonly onWords: (words: ViewWords) => void }) {
  const speech = useSpeech();
  const sentence = useViewSentence();
  useEffect(() => onWords({ speech, sentence }), [speech, sentence, onWords]);
  return null;
}
