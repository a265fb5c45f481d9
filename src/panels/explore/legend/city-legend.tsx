import { useSpeech } from "../../../i18n/language-provider";
import { countFilters, useFilters } from "../../../state/filters";
import type { LegendPalette } from "./legend-palette";
import { LegendRow } from "./legend-row";

/** Circles of a small and of a large city, CSS pixels; the map grows them by population up to half a million. */
const SMALL = 2;
const LARGE = 4.2;
const FAINT = 0.25;

/** Circles: size, ring, and those that do not pass the filters. */
export function CityLegend({ palette }: { readonly palette: LegendPalette }) {
  const { t } = useSpeech();
  const isFiltered = countFilters(useFilters()) > 0;
  return (
    <ul className="legend__rows">
      <CityRows palette={palette} />
      {isFiltered ? (
        <LegendRow swatch={<circle cx="18" cy="10" r={LARGE} fill={palette.city} fillOpacity={FAINT} />}>
          {t("legend.filteredCity")}
        </LegendRow>
      ) : null}
    </ul>
  );
}

/** Circles: size and ring. */
export function CityRows({ palette }: { readonly palette: LegendPalette }) {
  const { t } = useSpeech();
  return (
    <>
      <LegendRow
        swatch={
          <>
            <circle cx="9" cy="10" r={SMALL} fill={palette.city} />
            <circle cx="26" cy="10" r={LARGE} fill={palette.city} />
          </>
        }
      >
        {t("legend.city")}
      </LegendRow>
      <LegendRow
        swatch={
          <>
            <circle cx="18" cy="10" r="5.6" fill={palette.halo} stroke={palette.city} strokeWidth="1" />
            <circle cx="18" cy="10" r="3.4" fill={palette.city} />
          </>
        }
      >
        {t("legend.centralCity")}
      </LegendRow>
    </>
  );
}
