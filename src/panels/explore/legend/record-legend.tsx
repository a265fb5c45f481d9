import { useSpeech } from "../../../i18n/language-provider";
import { useCatalogue } from "../../../state/catalogue";
import { useCatalogueResults } from "../../../state/catalogue-results";
import type { LegendPalette } from "./legend-palette";
import { LegendRow } from "./legend-row";
import { RegionLegend } from "./region-legend";

/** Marks, numbers and lines of the catalogue. */
export function RecordLegend({ palette }: { readonly palette: LegendPalette }) {
  const { t } = useSpeech();
  const isRead = useCatalogue(({ record }) => record !== null);
  const hasOrigin = useCatalogueResults(({ results }) => (results?.origin ?? null) !== null);
  const { record, halo, highlight } = palette;
  return (
    <>
      <ul className="legend__rows">
        {isRead ? (
          <LegendRow
            swatch={<circle cx="18" cy="10" r="7" fill={record} stroke={highlight} strokeWidth="2.25" />}
          >
            {t("legend.recordRead")}
          </LegendRow>
        ) : null}
        <LegendRow swatch={<circle cx="18" cy="10" r="6" fill={record} stroke={halo} strokeWidth="1.5" />}>
          {t("legend.record")}
        </LegendRow>
        <LegendRow
          swatch={
            <>
              <circle cx="18" cy="10" r="9.5" fill={record} />
              <text x="18" y="14" textAnchor="middle" fontSize="11" fontWeight="600" fill={halo}>
                {NUMBER}
              </text>
            </>
          }
        >
          {t("legend.recordGroup")}
        </LegendRow>
        <LegendRow
          swatch={<line x1="2" x2="34" y1="10" y2="10" stroke={palette.partnerArc} strokeWidth="2" />}
        >
          {t("legend.recordLine")}
        </LegendRow>
        {hasOrigin ? (
          <LegendRow
            swatch={
              <>
                <circle cx="18" cy="10" r="8" fill={halo} stroke={record} strokeWidth="2.25" />
                <circle cx="18" cy="10" r="2.5" fill={record} />
              </>
            }
          >
            {t("legend.recordOrigin")}
          </LegendRow>
        ) : null}
      </ul>
      <RegionLegend palette={palette} isGround />
      <p className="legend__source">{t("legend.source", { source: t("legend.sourceRecords") })}</p>
    </>
  );
}

/** Of the mark that stands for all marks with a number. */
const NUMBER = 12;
