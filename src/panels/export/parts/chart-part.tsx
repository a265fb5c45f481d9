import { useState } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import { Section } from "../../ui/section";
import { pictureFile, pictureFormats, type PictureContent, type PictureFormat } from "../picture-file";
import { chartContent, countMaps, shownCharts, smallMapsContent } from "../shown-pictures";
import type { PicturePartProps } from "../take-away-props";
import { FormatButtons } from "./format-buttons";
import "./parts.css";

/** Charts and small maps of the page of comparison, as they stand there now. */
export function ChartPart({ shown, sentence, scheme, save }: PicturePartProps) {
  const speech = useSpeech();
  const { t } = speech;
  // The page behind a dialog does not change.
  const [charts] = useState(shownCharts);
  const [maps] = useState(countMaps);
  const take = (read: () => PictureContent, format: PictureFormat) =>
    save(async () => {
      // Between two frames: reading the page changes its colours for a moment.
      await new Promise(requestAnimationFrame);
      return pictureFile(read(), format, scheme, speech);
    });
  return (
    <Section title={t("export.charts")}>
      {charts.length + maps === 0 ? (
        <p className="take-away__note">{t("export.nothing")}</p>
      ) : (
        <ul className="take-away__offers">
          {maps > 0 ? (
            <li className="take-away__offer">
              <span className="take-away__what">{t("export.maps")}</span>
              <FormatButtons
                what={t("export.maps")}
                formats={pictureFormats}
                onChoose={(format) => take(() => smallMapsContent(scheme, shown, sentence, speech), format)}
              />
            </li>
          ) : null}
          {charts.map((chart, index) => (
            <li key={index} className="take-away__offer">
              <span className="take-away__what">{chart.title}</span>
              <FormatButtons
                what={chart.title}
                formats={pictureFormats}
                onChoose={(format) => take(() => chartContent(chart, scheme, shown, speech), format)}
              />
            </li>
          ))}
        </ul>
      )}
      <p className="take-away__note">{t("export.mapNote")}</p>
    </Section>
  );
}
