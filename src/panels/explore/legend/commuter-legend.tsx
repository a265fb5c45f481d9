import { flowScale } from "../../../analysis/statistics/flow-scale";
import { useSpeech } from "../../../i18n/language-provider";
import { useFlowView, type FlowView } from "../../../state/flow-view";
import type { LegendPalette } from "./legend-palette";
import { LegendRow } from "./legend-row";

interface CommuterLegendProps {
  readonly palette: LegendPalette;
}

/** Widths on the fixed scale of the set, roles by colour and word, and how direction is drawn. */
export function CommuterLegend({ palette }: CommuterLegendProps) {
  const view = useFlowView();
  return view ? <Rows palette={palette} view={view} /> : null;
}

function Rows({ palette, view }: CommuterLegendProps & { readonly view: FlowView }) {
  const { t, format } = useSpeech();
  const { stops } = flowScale(view.selection.largest);
  const roles = new Set(view.selection.shown.map(({ role }) => role));
  return (
    <>
      <ul className="legend__rows">
        {stops.map(({ magnitude, width }) => (
          <LegendRow
            key={magnitude}
            swatch={<line x1="2" x2="34" y1="10" y2="10" stroke={palette.city} strokeWidth={width} />}
          >
            {t("legend.flowWidth", { people: format.number(magnitude) })}
          </LegendRow>
        ))}
      </ul>
      <ul className="legend__rows">
        {roles.has("in") ? (
          <LegendRow swatch={<Arrow colour={palette.flowIn} />}>{t("legend.flowIn")}</LegendRow>
        ) : null}
        {roles.has("out") ? (
          <LegendRow swatch={<Arrow colour={palette.flowOut} />}>{t("legend.flowOut")}</LegendRow>
        ) : null}
        {roles.has("between") ? (
          <LegendRow swatch={<Arrow colour={palette.flowBetween} />}>
            {t(view.focus.size > 0 ? "legend.flowBetween" : "legend.flowAny")}
          </LegendRow>
        ) : null}
        <LegendRow
          swatch={
            <>
              <path d="M3 7 Q18 17 30 8" fill="none" stroke={palette.city} strokeWidth="2.5" />
              <path d="M34 4.5 31.5 11 26.5 6.5Z" fill={palette.city} />
            </>
          }
        >
          {t("legend.flowDirection")}
        </LegendRow>
        {view.set.isSummable ? (
          <LegendRow
            swatch={
              <>
                <circle cx="18" cy="10" r="8" fill={palette.flowOut} />
                <path d="M18 10V2a8 8 0 0 1 0 16Z" fill={palette.flowIn} />
              </>
            }
          >
            {t("legend.node")}
          </LegendRow>
        ) : null}
      </ul>
      <p className="legend__note">{t("legend.flowScale")}</p>
    </>
  );
}

function Arrow({ colour }: { readonly colour: string }) {
  return (
    <>
      <line x1="2" x2="27" y1="10" y2="10" stroke={colour} strokeWidth="4" />
      <path d="M35 10 26 4.5v11Z" fill={colour} />
    </>
  );
}
