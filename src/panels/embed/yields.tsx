import { useSpeech } from "../../i18n/language-provider";
import { iframeCode, scriptCode } from "../../export/embed/embed-code";
import { chooseForEmbed, embedYields, type EmbedChoices } from "../../state/embed-choices";
import { useShown } from "../export/offers/shown";
import { NoticeBox } from "../ui/notice-box";
import { Tabs } from "../ui/tabs";
import { CodeBox } from "./code-box";
import type { ComposedEmbed } from "./compose-embed";
import type { EmbedDialogProps, ViewWords } from "./embed-props";
import { PictureYield } from "./picture-yield";
import { TextYield } from "./text-yield";

interface YieldsProps extends EmbedDialogProps {
  readonly choices: EmbedChoices;
  readonly composed: ComposedEmbed;
}

/** What goes into the other site: code, picture or text. */
export function Yields(props: YieldsProps) {
  const { t } = useSpeech();
  const { yields } = props.choices;
  return (
    <Tabs
      label={t("embedding.yields")}
      tabs={embedYields.map((value) => ({ value, label: t(`embedding.yields_${value}`) }))}
      value={yields}
      onChange={(value) => chooseForEmbed({ yields: value })}
    >
      <div className="embed-dialog__yield">
        <p className="embed-dialog__note">{t(`embedding.note_${yields}`)}</p>
        {props.words && props.words.sentence !== "" ? (
          <Chosen {...props} words={props.words} />
        ) : (
          <p role="status">{t("embedding.waiting")}</p>
        )}
      </div>
    </Tabs>
  );
}

function Chosen({ choices, composed, words, ...draw }: YieldsProps & { readonly words: ViewWords }) {
  const { t } = useSpeech();
  const shown = useShown();
  const { size } = composed;
  const frame = { address: composed.address, title: words.sentence, size };
  if (choices.yields === "iframe")
    return (
      <>
        {size.rule === "content" ? (
          <NoticeBox tone="warn">{t("embedding.frameNoContent", { pixels: size.pixels })}</NoticeBox>
        ) : null}
        <CodeBox label={t("embedding.code_iframe")} text={iframeCode(frame)} />
      </>
    );
  if (choices.yields === "script")
    return <CodeBox label={t("embedding.code_script")} text={scriptCode(frame, composed.script)} />;
  if (!shown) return <p role="status">{t("embedding.waiting")}</p>;
  const view = { shown, words, link: composed.link };
  if (choices.yields === "text") return <TextYield {...view} />;
  // On paper and in newsletters: light, unless the frame is dark.
  return <PictureYield {...view} {...draw} scheme={choices.colourScheme ?? "light"} />;
}
