import { BETWEEN_PARTS } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";
import { useOverlay } from "../../../state/overlay";
import type { LegendPalette } from "./legend-palette";
import { LegendRow } from "./legend-row";

const BANDS = ["0–10 km", "10–25 km", "25–50 km", "> 50 km"] as const;

/** The field of border distance, the chosen distance and the shortest line. */
export function DistanceLegend({ palette }: { readonly palette: LegendPalette }) {
  const { t, format } = useSpeech();
  const kilometres = useOverlay((state) => state.kilometres);
  const hasPoint = useOverlay((state) => state.point !== null);
  return (
    <ul className="legend__rows">
      {BANDS.map((band, index) => (
        <LegendRow
          key={band}
          swatch={<rect x="2" y="2" width="32" height="16" fill={palette.distanceBands[index]} />}
        >
          {band}
          {index === 1 ? `${BETWEEN_PARTS}${t("legend.eurostatMark")}` : ""}
        </LegendRow>
      ))}
      <LegendRow
        swatch={<line x1="2" x2="34" y1="10" y2="10" stroke={palette.distanceLine} strokeWidth="2.5" />}
      >
        {t("legend.reach", { kilometres: format.number(kilometres) })}
      </LegendRow>
      {hasPoint ? (
        <LegendRow
          swatch={
            <>
              <line
                x1="6"
                x2="30"
                y1="10"
                y2="10"
                stroke={palette.highlight}
                strokeWidth="2"
                strokeDasharray="5 3"
              />
              <circle cx="6" cy="10" r="4" fill={palette.highlight} />
            </>
          }
        >
          {t("legend.shortestLine")}
        </LegendRow>
      ) : null}
    </ul>
  );
}
