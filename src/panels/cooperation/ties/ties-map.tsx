import { useMemo } from "react";
import type { GroupedPair } from "../../../analysis/statistics/cooperation/group-pairs";
import type { PairKey } from "../../../analysis/statistics/cooperation/pair-key";
import { useSpeech } from "../../../i18n/language-provider";
import type { FlowArea } from "../../../model/flow";
import type { BoundingBox, FlowAreaId, Position } from "../../../model/identifiers";
import { choosePair, previewPair, useCooperation, usePairPreview } from "../../../state/cooperation";
import { useWidth } from "../../chart/use-width";
import type { PartnerIndex } from "../../data/partner-index";
import { Heading } from "../../ui/heading";
import type { PairLine, RenderPairMap } from "../map-slot";
import { inReadingOrder } from "../../data/pair-words";
import type { TiesShown } from "../../data/ties-shown";

interface TiesMapProps {
  readonly shown: TiesShown;
  readonly partners: PartnerIndex;
  readonly nameOf: (id: FlowAreaId) => string;
  readonly renderMap: RenderPairMap;
}

/** Widths of the lines, CSS pixels; between the least and the largest flow by its square root. */
const THIN = 1.5;
const THICK = 8;
/** From the smaller areas to a country at the edge, as a share of their extent. */
const EDGE_ROOM = 0.4;

/** The pairs as lines: solid where the tie is strong, as wide as the flow. */
export function TiesMap({ shown, partners, nameOf, renderMap }: TiesMapProps) {
  const { t } = useSpeech();
  const { ref, width } = useWidth();
  const hovered = usePairPreview((state) => state.pair);
  const chosen = useCooperation((state) => state.pair);
  const { areas, pairs } = shown;
  const used = useMemo(() => areasOf(pairs, areas), [pairs, areas]);
  const stands = useMemo(() => placesOf(used), [used]);
  const lines = useMemo(() => linesOf(pairs, (id) => stands.get(id) ?? null), [pairs, stands]);
  const members = useMemo(() => new Set(used.flatMap((area) => area.members)), [used]);
  const places = [...stands].map(([id, position]) => ({ name: nameOf(id), position }));
  const read = pairs.find(({ pair }) => pair.key === (hovered ?? chosen));
  return (
    <figure className="ties__map" aria-label={t("cooperation.mapTitle")}>
      <Heading level={3} className="chart__title">
        {t("cooperation.mapTitle")}
      </Heading>
      <div ref={ref} className="ties__map-canvas">
        {renderMap({
          label: t("cooperation.mapLabel", { count: lines.length }),
          width,
          members,
          lines,
          places,
          ties: read ? cityLines(read, partners) : [],
          highlighted: [hovered, chosen].filter((key): key is PairKey => key !== null),
          onPreview: previewPair,
          onChoose: choosePair,
        })}
      </div>
      <p className="ties__note">{t("cooperation.mapNote")}</p>
    </figure>
  );
}

function linesOf(
  pairs: readonly GroupedPair[],
  placeOf: (id: FlowAreaId) => Position | null,
): readonly PairLine[] {
  const largest = Math.max(1, ...pairs.map(({ flow }) => flow ?? 0));
  return [...inReadingOrder(pairs)]
    .reverse()
    .filter(({ ties, flow }) => flow !== null || (ties ?? 0) > 0)
    .flatMap(({ pair, group, flow }) => {
      const [from, to] = pair.areas.map(placeOf);
      const width = THIN + (THICK - THIN) * Math.sqrt((flow ?? 0) / largest);
      return from && to ? [{ key: pair.key, ends: [from, to] as const, group, width }] : [];
    });
}

/** Where areas stand: a country beside smaller areas at the edge around them, or they would be too small to see. */
function placesOf(areas: readonly FlowArea[]): ReadonlyMap<FlowAreaId, Position> {
  const near = areas.flatMap(({ kind, position }) => (kind === "country" || !position ? [] : [position]));
  const box = near.length < 2 ? null : around(near);
  return new Map(
    areas.flatMap(({ id, kind, position }) =>
      position ? [[id, kind === "country" && box ? within(position, box) : position] as const] : [],
    ),
  );
}

function around(positions: readonly Position[]): BoundingBox {
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const room = Math.max(east - west, north - south) * EDGE_ROOM;
  return [west - room, south - room, east + room, north + room];
}

function within([longitude, latitude]: Position, [west, south, east, north]: BoundingBox): Position {
  return [Math.min(Math.max(longitude, west), east), Math.min(Math.max(latitude, south), north)];
}

function areasOf(
  pairs: readonly GroupedPair[],
  areas: ReadonlyMap<FlowAreaId, FlowArea>,
): readonly FlowArea[] {
  return [...new Set(pairs.flatMap(({ pair }) => pair.areas))].flatMap((id) => areas.get(id) ?? []);
}

/** Where the partnerships of a pair run, city by city. */
function cityLines(
  { pair }: GroupedPair,
  partners: PartnerIndex,
): readonly (readonly [Position, Position])[] {
  return (pair.ties ?? []).flatMap((tie) => {
    if (tie.kind !== "partnership") return [];
    const [from, to] = tie.partnership.cities.map((id) => partners.ends.get(id)?.position);
    return from && to ? [[from, to] as const] : [];
  });
}
