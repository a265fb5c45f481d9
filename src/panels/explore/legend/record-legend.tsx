import type { ReactNode } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import { partnershipKinds } from "../../../model/partnership";
import { MOST_RECORD_LINES } from "../../../model/record-mark";
import { useCamera } from "../../../state/camera";
import { useCatalogue } from "../../../state/catalogue";
import { useCatalogueResults } from "../../../state/catalogue-results";
import { useDatasets } from "../../../state/datasets";
import type { ColourScheme } from "../../../state/display";
import { usePartnerArcs } from "../../../state/partner-arcs";
import { drawnRecords, type DrawnRecords } from "../../data/drawn-records";
import { CityRows } from "./city-legend";
import type { LegendPalette } from "./legend-palette";
import { LegendRow } from "./legend-row";
import { KindRow } from "./partner-legend";
import { RegionLegend } from "./region-legend";

/** Marks, numbers and lines of the catalogue. */
export function RecordLegend({ palette }: { readonly palette: LegendPalette }) {
  const { t } = useSpeech();
  const isRead = useCatalogue(({ record }) => record !== null);
  const hasOrigin = useCatalogueResults(({ results }) => (results?.origin ?? null) !== null);
  const swatches = swatchesOf(palette);
  return (
    <>
      <ul className="legend__rows">
        {isRead ? <LegendRow swatch={swatches.read}>{t("legend.recordRead")}</LegendRow> : null}
        <LegendRow swatch={swatches.single}>{t("legend.record")}</LegendRow>
        <LegendRow swatch={swatches.group}>{t("legend.recordGroup")}</LegendRow>
        <LegendRow swatch={swatches.line}>{t("legend.recordLine")}</LegendRow>
        {hasOrigin ? <LegendRow swatch={swatches.origin}>{t("legend.recordOrigin")}</LegendRow> : null}
      </ul>
      <RegionLegend palette={palette} isGround />
      <p className="legend__source">{t("legend.source", { source: t("legend.sourceRecords") })}</p>
    </>
  );
}

interface PictureLegendProps {
  readonly palette: LegendPalette;
  readonly scheme: ColourScheme;
}

/** The same for a picture, which stays as it is: only what lies inside its edges. */
export function RecordPictureLegend({ palette, scheme }: PictureLegendProps) {
  const { t } = useSpeech();
  const drawn = useDrawnRecords();
  if (!drawn) return null;
  const swatches = swatchesOf(palette);
  return (
    <>
      <ul className="legend__rows">
        <MarkRows drawn={drawn} swatches={swatches} />
        <LineRows lines={drawn.lines} palette={palette} />
        {drawn.hasOrigin ? <LegendRow swatch={swatches.origin}>{t("legend.recordOrigin")}</LegendRow> : null}
      </ul>
      <RegionLegend palette={palette} scheme={scheme} isGround />
      <ul className="legend__rows">
        <CityRows palette={palette} />
      </ul>
      {drawn.hasTooManyLines ? <p>{t("pictures.recordLinesMany", { count: MOST_RECORD_LINES })}</p> : null}
    </>
  );
}

interface LineRowsProps {
  readonly lines: DrawnRecords["lines"];
  readonly palette: LegendPalette;
}

/** The kinds of partnerships whose lines are drawn. */
function LineRows({ lines, palette }: LineRowsProps) {
  const partnerships = useDatasets((state) => state.partners.data?.partnerships ?? null);
  const drawn = partnerships?.filter(({ id }) => lines.includes(id)) ?? [];
  return partnershipKinds
    .filter((kind) => drawn.some((partnership) => partnership.kind === kind))
    .map((kind) => <KindRow key={kind} kind={kind} palette={palette} />);
}

function useDrawnRecords(): DrawnRecords | null {
  const results = useCatalogueResults((state) => state.results);
  const record = useCatalogue((state) => state.record);
  const spot = useCatalogue((state) => state.spot);
  const bounds = useCamera((state) => state.bounds);
  const arcs = usePartnerArcs((state) => state.arcs);
  return results && drawnRecords(results, { record, spot, bounds, arcs });
}

interface MarkRowsProps {
  readonly drawn: DrawnRecords;
  readonly swatches: Swatches;
}

function MarkRows({ drawn: { isRead, hasSingles, hasGroups, hasSpot }, swatches }: MarkRowsProps) {
  const { t } = useSpeech();
  const isOpen = useCatalogue(({ record }) => record !== null);
  if (isOpen) return isRead ? <LegendRow swatch={swatches.read}>{t("legend.recordRead")}</LegendRow> : null;
  return (
    <>
      {hasSingles ? <LegendRow swatch={swatches.single}>{t("legend.record")}</LegendRow> : null}
      {hasGroups ? <LegendRow swatch={swatches.group}>{t("legend.recordGroup")}</LegendRow> : null}
      {hasSpot ? <LegendRow swatch={swatches.spot}>{t("pictures.recordSpot")}</LegendRow> : null}
    </>
  );
}

/** Of the mark that stands for all marks with a number. */
const NUMBER = 12;

type Swatches = Readonly<Record<"read" | "single" | "group" | "spot" | "line" | "origin", ReactNode>>;

function swatchesOf({ record, halo, highlight, partnerArc }: LegendPalette): Swatches {
  return {
    read: <circle cx="18" cy="10" r="7" fill={record} stroke={highlight} strokeWidth="2.25" />,
    single: <circle cx="18" cy="10" r="6" fill={record} stroke={halo} strokeWidth="1.5" />,
    group: (
      <>
        <circle cx="18" cy="10" r="9.5" fill={record} />
        <text x="18" y="14" textAnchor="middle" fontSize="11" fontWeight="600" fill={halo}>
          {NUMBER}
        </text>
      </>
    ),
    spot: (
      <>
        <circle cx="18" cy="10" r="8.75" fill={halo} stroke={highlight} strokeWidth="2.25" />
        <circle cx="18" cy="10" r="5.5" fill={record} />
      </>
    ),
    line: <line x1="2" x2="34" y1="10" y2="10" stroke={partnerArc} strokeWidth="2" />,
    origin: <circle cx="18" cy="10" r="7" fill={halo} stroke={record} strokeWidth="2.25" />,
  };
}
