import { useRef } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import { Section } from "../../ui/section";
import { listOfSources, offeredPictures } from "../offered-pictures";
import { pictureFile, pictureFormats } from "../picture-file";
import type { PicturePartProps, TakeAwayProps } from "../take-away-props";
import { FormatButtons } from "./format-buttons";
import "./parts.css";

type MapPartProps = PicturePartProps & Pick<TakeAwayProps, "renderMap" | "renderLegend">;

/** The map as it is shown, drawn for the picture; what is seen here is what is saved. */
export function MapPart({ shown, sentence, scheme, save, renderMap, renderLegend }: MapPartProps) {
  const speech = useSpeech();
  const { t } = speech;
  const around = useRef<HTMLDivElement>(null);
  return (
    <Section title={t("export.map")}>
      <div ref={around}>
        <div className="take-away__preview">
          {renderMap({ scheme, label: t("export.mapPreview", { sentence }) })}
        </div>
        <div className="take-away__legend" data-export="legend" aria-hidden="true" inert>
          {renderLegend(scheme)}
        </div>
      </div>
      <div className="take-away__offer">
        <span className="take-away__note">{t("export.mapNote")}</span>
        <FormatButtons
          what={t("export.map")}
          formats={pictureFormats}
          onChoose={(format) =>
            save(async () => {
              await listOfSources();
              const [picture] = offeredPictures(shown, sentence, speech);
              if (!around.current || !picture) throw new Error("the picture is not on the page");
              return pictureFile(picture.read(around.current, scheme), format, scheme, speech);
            })
          }
        />
      </div>
    </Section>
  );
}
