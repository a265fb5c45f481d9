import { useState } from "react";
import { useSpeech } from "../../i18n/language-provider";
import { lazyPart } from "../../lazy/lazy-part";
import { effectiveRenderer, useDisplay, type ColourScheme } from "../../state/display";
import { useEmbed } from "../../state/embed";
import { useDrawnOverlay } from "../../state/drawn-overlay";
import type { Overlay } from "../../state/overlay";
import { Icon } from "../ui/icon";
import { useMediaQuery } from "../ui/use-media-query";
import { CityLegend } from "./legend/city-legend";
import { CommuterLegend } from "./legend/commuter-legend";
import { DistanceLegend } from "./legend/distance-legend";
import type { LegendPalette } from "./legend/legend-palette";
import { IndicatorLegend } from "./legend/indicator-legend";
import { LonePartnershipLegend, PartnerLegend } from "./legend/partner-legend";
import { RegionLegend } from "./legend/region-legend";
import { useSourceLine } from "./legend/source-line";
import "./legend.css";

const RecordLegend = lazyPart(async () => (await import("./legend/record-legend")).RecordLegend);

/** Smaller screens start with the legend folded. */
const ROOMY = "(min-width: 1200px) and (min-height: 700px)";
/** In a frame there is less beside the map. */
const ROOMY_FRAME = "(min-width: 1100px) and (min-height: 560px)";

interface LegendProps {
  readonly palette: LegendPalette;
}

/** Explains exactly what is drawn now. */
export function Legend({ palette }: LegendProps) {
  const { t } = useSpeech();
  const isFramed = useEmbed(({ embed }) => embed !== null);
  const isRoomy = useMediaQuery(isFramed ? ROOMY_FRAME : ROOMY);
  const [choice, setChoice] = useState<boolean | null>(null);
  const isOpen = choice ?? isRoomy;
  return (
    <details
      className="legend"
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open !== isOpen) setChoice(event.currentTarget.open);
      }}
    >
      <summary className="legend__summary">
        <h2 className="legend__title">{t("legend.title")}</h2>
        <Icon name="down" />
      </summary>
      {isOpen ? (
        <div className="legend__body" role="region" aria-label={t("legend.title")} tabIndex={0}>
          <LegendRows palette={palette} />
          <LightMapNote />
        </div>
      ) : null}
    </details>
  );
}

interface LegendRowsProps extends LegendProps {
  /** Of a picture that is not in the colours of the page; by default those of the page. */
  readonly scheme?: ColourScheme;
}

/** What is drawn beside what it means, and from whom it is. */
export function LegendRows({ palette, scheme }: LegendRowsProps) {
  const overlay = useDrawnOverlay();
  const source = useSourceLine();
  if (overlay === "records") return <RecordLegend palette={palette} />;
  return (
    <>
      <OverlayLegend overlay={overlay} palette={palette} scheme={scheme} />
      <LonePartnershipLegend palette={palette} />
      <RegionLegend palette={palette} isGround={overlay !== "regions"} scheme={scheme} />
      {overlay === "commuters" ? null : <CityLegend palette={palette} />}
      <p className="legend__source">{source}</p>
    </>
  );
}

function OverlayLegend({ overlay, palette, scheme }: LegendRowsProps & { readonly overlay: Overlay }) {
  switch (overlay) {
    case "regions":
      return null;
    case "distance":
      return <DistanceLegend palette={palette} />;
    case "commuters":
      return <CommuterLegend palette={palette} />;
    case "partners":
      return <PartnerLegend palette={palette} />;
    case "indicators":
      return <IndicatorLegend scheme={scheme} />;
  }
}

/** Says that the light map is shown, and why when nobody asked for it. */
function LightMapNote() {
  const { t } = useSpeech();
  const renderer = useDisplay(effectiveRenderer);
  const fallback = useDisplay((state) => state.fallback);
  if (renderer !== "light") return null;
  return (
    <p className="legend__note">
      {t("legend.lightMap")} {fallback ? t(`explore.noticeMap_${fallback}`) : ""}
    </p>
  );
}
