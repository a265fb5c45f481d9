import { useRef, useState } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import { Section } from "../../ui/section";
import { listOfSources, offeredPictures } from "../offered-pictures";
import { pictureFile, pictureFormats } from "../picture-file";
import type { PicturePartProps } from "../take-away-props";
import { FormatButtons } from "./format-buttons";
import "./parts.css";

/** Charts and small maps of a page without the large map, as they stand there now. */
export function ChartPart({ shown, sentence, scheme, save }: PicturePartProps) {
  const speech = useSpeech();
  const { t } = speech;
  const around = useRef<HTMLUListElement>(null);
  // The page behind a dialog does not change.
  const [pictures] = useState(() => offeredPictures(shown, sentence, speech));
  return (
    <Section title={t("export.charts")}>
      {pictures.length === 0 ? (
        <p className="take-away__note">{t("export.nothing")}</p>
      ) : (
        <ul ref={around} className="take-away__offers">
          {pictures.map(({ title, read }, index) => (
            <li key={index} className="take-away__offer">
              <span className="take-away__what">{title}</span>
              <FormatButtons
                what={title}
                formats={pictureFormats}
                onChoose={(format) =>
                  save(async () => {
                    await listOfSources();
                    // Between two frames: reading the page changes its colours for a moment.
                    await new Promise(requestAnimationFrame);
                    if (!around.current) throw new Error("the dialog was closed");
                    return pictureFile(read(around.current, scheme), format, scheme, speech);
                  })
                }
              />
            </li>
          ))}
        </ul>
      )}
      <p className="take-away__note">{t("export.mapNote")}</p>
    </Section>
  );
}
