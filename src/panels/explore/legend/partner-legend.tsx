import { useSpeech } from "../../../i18n/language-provider";
import { partnershipKinds, type PartnershipKind } from "../../../model/partnership";
import { useDatasets } from "../../../state/datasets";
import { useLonePartnership } from "../../../state/drawn-overlay";
import { useOverlay } from "../../../state/overlay";
import { useSelection } from "../../../state/selection";
import type { LegendPalette } from "./legend-palette";
import { LegendRow } from "./legend-row";

/** Dashes of the kinds, in CSS pixels; a project partnership is two lines. */
const DASHES: Readonly<Record<PartnershipKind, string | undefined>> = {
  twinning: undefined,
  friendship: "7 4",
  project: undefined,
  other: "2 3",
};

/** Line styles by kind, and what stands out. */
export function PartnerLegend({ palette }: { readonly palette: LegendPalette }) {
  const { t } = useSpeech();
  const chosen = useOverlay((state) => state.partnershipKinds);
  const hasSelection = useSelection(({ selection, region }) => selection !== null || region !== null);
  const kinds = partnershipKinds.filter((kind) => chosen.length === 0 || chosen.includes(kind));
  return (
    <>
      <ul className="legend__rows">
        {kinds.map((kind) => (
          <KindRow key={kind} kind={kind} palette={palette} />
        ))}
        <LegendRow
          swatch={
            <circle cx="18" cy="10" r="3" fill={palette.halo} stroke={palette.partnerArc} strokeWidth="1.5" />
          }
        >
          {t("legend.partnerEnd")}
        </LegendRow>
      </ul>
      <p className="legend__note">{t(hasSelection ? "legend.partnerLit" : "legend.partnerArcs")}</p>
    </>
  );
}

/** The line of the one partnership that is drawn over another ground; nothing where there is none. */
export function LonePartnershipLegend({ palette }: { readonly palette: LegendPalette }) {
  const lone = useLonePartnership();
  const kind = useDatasets(({ partners }) => partners.data?.partnerships.find(({ id }) => id === lone)?.kind);
  if (!kind) return null;
  return (
    <ul className="legend__rows">
      <KindRow kind={kind} palette={palette} />
    </ul>
  );
}

interface KindRowProps {
  readonly kind: PartnershipKind;
  readonly palette: LegendPalette;
}

/** The line of a kind. */
export function KindRow({ kind, palette }: KindRowProps) {
  const { t } = useSpeech();
  return (
    <LegendRow swatch={<Line kind={kind} colour={palette.partnerArc} />}>
      {t(`partners.kind_${kind}`)}
    </LegendRow>
  );
}

function Line({ kind, colour }: { readonly kind: PartnershipKind; readonly colour: string }) {
  if (kind === "project")
    return (
      <g stroke={colour} strokeWidth="1.5">
        <line x1="2" x2="34" y1="8.2" y2="8.2" />
        <line x1="2" x2="34" y1="11.8" y2="11.8" />
      </g>
    );
  return (
    <line x1="2" x2="34" y1="10" y2="10" stroke={colour} strokeWidth="2" strokeDasharray={DASHES[kind]} />
  );
}
