import { writeTextEquivalent } from "../../export/embed/text-equivalent";
import { useSpeech } from "../../i18n/language-provider";
import type { Shown } from "../export/offers/shown";
import { CodeBox } from "./code-box";
import { asSentence, creditLines } from "./credit-lines";
import type { ViewWords } from "./embed-props";
import { useViewFacts } from "./use-view-facts";

interface TextYieldProps {
  readonly shown: Shown;
  readonly words: ViewWords;
  /** Address of the view in the atlas. */
  readonly link: string;
}

/** The view in words and figures, in the language of the frame. */
export function TextYield({ shown, words, link }: TextYieldProps) {
  const { t } = useSpeech();
  const facts = useViewFacts(shown, words);
  if (!facts) return <p role="status">{t("embedding.waiting")}</p>;
  const { speech, sentence } = words;
  const text = writeTextEquivalent({
    sentence: [sentence, ...facts.lead].map(asSentence).join(" "),
    heading: facts.heading,
    figures: facts.figures,
    more: facts.more > 0 ? speech.t("embedding.more", { count: facts.more }) : null,
    credits: creditLines(facts, speech),
    link: speech.t("embedding.linkLine", { link }),
  });
  return <CodeBox label={t("embedding.code_text")} text={text} look="text" language={speech.language} />;
}
