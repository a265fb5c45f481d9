import { useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { figureCode } from "../../export/embed/figure-code";
import { fileName } from "../../export/file-name";
import { useSpeech } from "../../i18n/language-provider";
import type { ColourScheme } from "../../state/display";
import type { Shown } from "../export/offers/shown";
import { FormatButtons } from "../export/parts/format-buttons";
import { SavingLine } from "../export/parts/saving-line";
import { listOfSources, offeredPictures, type OfferedPicture } from "../export/offered-pictures";
import { pictureFile, pictureFormats, pictureSize, type PictureFormat } from "../export/picture-file";
import { useDataset } from "../data/use-dataset";
import { useSaving } from "../export/use-saving";
import { SelectField } from "../ui/select-field";
import { CodeBox } from "./code-box";
import { asSentence, creditLines } from "./credit-lines";
import type { EmbedDialogProps, ViewWords } from "./embed-props";
import { useViewFacts } from "./use-view-facts";
import { creditsOfFiles } from "./view-facts";

/** Figures that belong into the words for those who do not see the picture. */
const FIGURES_IN_WORDS = 3;

interface PictureYieldProps extends Pick<EmbedDialogProps, "renderMap" | "renderLegend"> {
  readonly shown: Shown;
  readonly words: ViewWords;
  /** Address of the view in the atlas. */
  readonly link: string;
  readonly scheme: ColourScheme;
}

/** The picture of the view, to save, and the HTML around it. */
export function PictureYield(props: PictureYieldProps) {
  const { shown, words, scheme, renderMap, renderLegend } = props;
  const { t, language } = useSpeech();
  const around = useRef<HTMLDivElement>(null);
  const { saving, save } = useSaving();
  const pictures = useMemo(() => offeredPictures(shown, words.sentence, words.speech), [shown, words]);
  const [chosen, setChosen] = useState(0);
  const [saved, setSaved] = useState<PictureFormat>("svg");
  const picture = pictures[chosen] ?? pictures[0];
  if (!picture) return <p>{t("embedding.noPicture")}</p>;
  const take = (format: PictureFormat) => {
    setSaved(format);
    save(async () => {
      await listOfSources();
      // Between two frames: reading the page changes its colours for a moment.
      await new Promise(requestAnimationFrame);
      if (!around.current) throw new Error("the picture is not on the page");
      return pictureFile(picture.read(around.current, scheme), format, scheme, words.speech);
    });
  };
  return (
    <div ref={around} className="embed-dialog__yield">
      <div className="embed-dialog__picture">
        {picture.kind === "map" ? (
          <>
            <div className="take-away__preview">
              {renderMap({ scheme, label: t("export.mapPreview", { sentence: words.sentence }) })}
            </div>
            <div className="take-away__legend" data-export="legend" aria-hidden="true" inert>
              {renderLegend(scheme)}
            </div>
          </>
        ) : (
          <SelectField
            label={t("embedding.chosenPicture")}
            value={String(pictures.indexOf(picture))}
            onChange={(value) => setChosen(Number(value))}
            groups={[
              {
                label: null,
                options: pictures.map(({ title }, index) => ({ value: String(index), label: title })),
              },
            ]}
          />
        )}
        <div className="embed-dialog__save">
          <FormatButtons what={picture.title} formats={pictureFormats} onChoose={take} />
          <SavingLine saving={saving} />
        </div>
      </div>
      {picture.kind !== "page" || words.speech.language === language ? null : (
        <p className="embed-dialog__note">{t("embedding.pictureLanguage")}</p>
      )}
      <FigureCode {...props} around={around} picture={picture} format={saved} />
    </div>
  );
}

interface FigureCodeProps extends Omit<PictureYieldProps, "renderMap" | "renderLegend"> {
  readonly around: RefObject<HTMLDivElement | null>;
  readonly picture: OfferedPicture;
  /** Of the file that was saved last. */
  readonly format: PictureFormat;
}

function FigureCode({ shown, words, link, scheme, around, picture, format }: FigureCodeProps) {
  const { t } = useSpeech();
  const facts = useViewFacts(shown, words);
  const look = usePictureLook(picture, around, scheme, words);
  if (!facts || !look) return <p role="status">{t("embedding.waiting")}</p>;
  const { speech, sentence } = words;
  const code = figureCode({
    file: fileName(look.name, format),
    width: look.width,
    height: look.height,
    alternative: [sentence, ...facts.lead, ...facts.figures.slice(0, FIGURES_IN_WORDS)]
      .map(asSentence)
      .join(" "),
    language: speech.language,
    caption: [
      ...[sentence, ...facts.lead].map(asSentence),
      ...creditLines({ ...facts, ...creditsOfFiles(look.files, words) }, speech),
    ],
    link: { address: link, text: speech.t("frames.open") },
  });
  return <CodeBox label={t("embedding.code_picture")} text={code} />;
}

interface PictureLook {
  readonly name: readonly string[];
  /** Files of the atlas that it shows. */
  readonly files: readonly string[];
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Name and size of the picture as it would be saved; null until it has been read. */
function usePictureLook(
  picture: OfferedPicture,
  around: RefObject<HTMLDivElement | null>,
  scheme: ColourScheme,
  { speech }: ViewWords,
): PictureLook | null {
  const [look, setLook] = useState<PictureLook | null>(null);
  // Named on the picture: they change its height.
  const sources = useDataset("sources").data;
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (!around.current) return;
      const content = picture.read(around.current, scheme);
      setLook({ name: content.name, files: content.files, ...pictureSize(content, speech) });
    });
    return () => cancelAnimationFrame(frame);
  }, [picture, around, scheme, speech, sources]);
  return look;
}
