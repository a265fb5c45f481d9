import { useId } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import { effectiveColourScheme, useDisplay, type ColourScheme } from "../../../state/display";
import { useBaseIndex } from "../../data/base-index";
import type { LegendPalette } from "./legend-palette";
import { LegendRow } from "./legend-row";

interface RegionLegendProps {
  readonly palette: LegendPalette;
  /** Other overlays need the regions only as ground: names without the details. */
  readonly isGround: boolean;
  /** Of a picture that is not in the colours of the page; by default those of the page. */
  readonly scheme?: ColourScheme;
}

const FILL_OPACITY = 0.13;

/** The regions in their colours, what overlaps and hatching mean, and the lines. */
export function RegionLegend({ palette, isGround, scheme: wanted }: RegionLegendProps) {
  const { t, language } = useSpeech();
  const index = useBaseIndex();
  const shown = useDisplay(effectiveColourScheme);
  const scheme = wanted ?? shown;
  const regions = index?.base.regions ?? [];
  const [first = palette.border, second = palette.border] = regions.map(({ accent }) => accent[scheme]);
  if (isGround)
    return (
      <ul className="legend__rows">
        <LegendRow swatch={<BorderLine palette={palette} />}>{t("legend.stateBorder")}</LegendRow>
        <LegendRow swatch={<Outline colour={first} />}>{t("legend.regionOutline")}</LegendRow>
      </ul>
    );
  return (
    <ul className="legend__rows">
      {regions.map((region) => (
        <LegendRow key={region.id} swatch={<Outline colour={region.accent[scheme]} />}>
          {region.shortNames[language]}
        </LegendRow>
      ))}
      <LegendRow
        swatch={
          <>
            <rect
              x="2"
              y="3"
              width="21"
              height="14"
              fill={first}
              fillOpacity={2 * FILL_OPACITY}
              stroke={first}
              strokeWidth="2"
            />
            <rect
              x="13"
              y="3"
              width="21"
              height="14"
              fill={second}
              fillOpacity={2 * FILL_OPACITY}
              stroke={second}
              strokeWidth="2"
            />
          </>
        }
      >
        {t("legend.overlap")}
      </LegendRow>
      <LegendRow swatch={<Hatch colour={first} />}>{t("legend.partial")}</LegendRow>
      <LegendRow swatch={<BorderLine palette={palette} />}>{t("legend.stateBorder")}</LegendRow>
      <LegendRow
        swatch={
          <line
            x1="2"
            x2="34"
            y1="10"
            y2="10"
            stroke={palette.partnerAreaLine}
            strokeWidth="1.25"
            strokeDasharray="4.4 2.2"
          />
        }
      >
        {t("legend.partnerArea")}
      </LegendRow>
      <LegendRow swatch={<line x1="2" x2="34" y1="10" y2="10" stroke={palette.hairline} strokeWidth="1" />}>
        {t("legend.unit")}
      </LegendRow>
    </ul>
  );
}

function Outline({ colour }: { readonly colour: string }) {
  return (
    <rect
      x="2"
      y="3"
      width="32"
      height="14"
      fill={colour}
      fillOpacity={FILL_OPACITY}
      stroke={colour}
      strokeWidth="2"
    />
  );
}

function BorderLine({ palette }: { readonly palette: LegendPalette }) {
  return (
    <>
      <line x1="2" x2="34" y1="10" y2="10" stroke={palette.borderCasing} strokeWidth="6" />
      <line x1="2" x2="34" y1="10" y2="10" stroke={palette.border} strokeWidth="2.5" />
    </>
  );
}

function Hatch({ colour }: { readonly colour: string }) {
  const id = useId();
  return (
    <>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" x2="0" y1="0" y2="5" stroke={colour} strokeWidth="2" />
      </pattern>
      <rect x="2" y="3" width="32" height="14" fill={`url(#${id})`} stroke={colour} strokeWidth="2" />
    </>
  );
}
