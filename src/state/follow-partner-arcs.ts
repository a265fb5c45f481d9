import type { BaseData, PartnerData } from "../model/dataset";
import type { CityId, Position } from "../model/identifiers";
import { askAnalysis } from "./analysis";
import { onMeasuringRetried } from "./border-distances";
import { useCompare } from "./compare";
import { reportDataFault, requestDataset, useDatasets } from "./datasets";
import { useOverlay } from "./overlay";
import { usePartnerArcs } from "./partner-arcs";
import { useSelection } from "./selection";

/**
 * Computes the arcs once, when a view first needs them. Where that has failed, the next view that needs them asks
 * again, and so does another try to measure.
 * @returns the function that stops it
 */
export function startPartnerArcs(base: BaseData): () => void {
  let isAsked = false;
  let hasFailed = false;
  const follow = () => {
    const isNeeded =
      useOverlay.getState().overlay === "partners" ||
      useCompare.getState().page === "catalogue" ||
      useSelection.getState().selection?.kind === "partnership";
    if (isNeeded) requestDataset("partners");
    else if (hasFailed) hasFailed = isAsked = false;
    const partners = useDatasets.getState().partners.data;
    if (!isNeeded || !partners || isAsked) return;
    isAsked = true;
    computeArcs(base, partners).then(
      (arcs) => usePartnerArcs.setState({ arcs }),
      (error: unknown) => {
        hasFailed = true;
        reportDataFault(error);
      },
    );
  };
  follow();
  const stops = [
    ...[useOverlay, useCompare, useSelection, useDatasets].map((store) => store.subscribe(follow)),
    onMeasuringRetried(() => {
      if (hasFailed) hasFailed = isAsked = false;
      follow();
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

async function computeArcs(base: BaseData, { partnerCities, partnerships }: PartnerData) {
  const places = new Map<CityId, Position>(
    [...base.cities, ...partnerCities].map(({ id, position }) => [id, position]),
  );
  const links = partnerships.flatMap(({ id, cities: [from, to] }) => {
    const start = places.get(from);
    const end = places.get(to);
    return start && end ? [{ id, pair: [start, end] as const }] : [];
  });
  // Arcs need no geometry: the one that is known must not be handed over again.
  const current = useDatasets.getState().base.data ?? base;
  const arcs = await askAnalysis(current, (client) => client.arcs(links.map(({ pair }) => pair)));
  return new Map(links.flatMap(({ id }, index) => (arcs[index] ? [[id, arcs[index]] as const] : [])));
}
