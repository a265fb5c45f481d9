import { useEffect } from "react";
import { useSpeech } from "../i18n/language-provider";
import { useViewSentence } from "../panels/explore/use-view-sentence";

interface ViewTitleProps {
  /** Hears the view in one sentence whenever it changes. */
  readonly onSentence: (sentence: string) => void;
}

/** Words the view: in the title of the page, and for the name of the map. Draws nothing. */
export function ViewTitle({ onSentence }: ViewTitleProps) {
  const { t } = useSpeech();
  const sentence = useViewSentence();
  useEffect(() => {
    document.title = sentence === "" ? t("app.name") : `${sentence} – ${t("app.name")}`;
    onSentence(sentence);
  }, [sentence, t, onSentence]);
  return null;
}
