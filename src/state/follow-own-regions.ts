import type { BaseData } from "../model/dataset";
import type { RegionId } from "../model/identifiers";
import { compareAreas, useCompare } from "./compare";
import { requestDataset, useDatasets } from "./datasets";
import { extendBase, tablesOf } from "./extend-base";
import { extendPartners, partnerTableOf } from "./extend-partners";
import { stopEditing, useOwnRegions } from "./own-regions";
import { surroundingsOf, unitsBeyond } from "./own-surroundings";
import { useSelection, type Selection } from "./selection";

/**
 * Puts the own regions among those of the tables whenever they change, and lets go of what has gone with them.
 * @returns the function that stops it
 */
export function startFollowingOwnRegions(): () => void {
  follow();
  const stops = [
    useOwnRegions.subscribe(follow),
    useDatasets.subscribe(follow),
    useSelection.subscribe(({ selection }, before) => {
      if (selection !== before.selection) leaveEditorFor(selection);
    }),
    useCompare.subscribe(({ page }, before) => {
      if (page !== before.page && useOwnRegions.getState().editing !== null) stopEditing();
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

function follow(): void {
  followBase();
  const { base, partners } = useDatasets.getState();
  if (!base.data || !partners.data) return;
  const extended = extendPartners(partnerTableOf(partners.data), base.data);
  if (extended !== partners.data) useDatasets.setState({ partners: { ...partners, data: extended } });
}

function followBase(): void {
  const { base, europe } = useDatasets.getState();
  if (!base.data) return;
  const { regions, isPicking } = useOwnRegions.getState();
  const tables = tablesOf(base.data);
  if (isPicking || unitsBeyond(tables, regions).length > 0) requestDataset("europe");
  // Any unit of Europe can be picked, so all of them are drawn meanwhile.
  const surroundings =
    europe.data && (isPicking ? europe.data : surroundingsOf(europe.data, tables, regions));
  const extended = extendBase(tables, surroundings, regions);
  if (extended === useDatasets.getState().base.data) return;
  useDatasets.setState({ base: { ...base, data: extended } });
  for (const { id } of base.data.regions)
    if (extended.regions.every((region) => region.id !== id)) forget(id);
  leaveLostUnit(extended);
}

/** A unit of the surroundings goes with the last own region that reaches there. */
function leaveLostUnit({ units }: BaseData): void {
  const { selection, region } = useSelection.getState();
  if (selection?.kind !== "unit" || units.some(({ code }) => code === selection.id)) return;
  useSelection.setState({ selection: region ? { kind: "region", id: region } : null, hovered: null });
}

/** Neither selection nor comparison may name a region that is no more, or has no unit left. */
function forget(id: RegionId): void {
  const { selection, region } = useSelection.getState();
  if (region === id)
    useSelection.setState({
      region: null,
      selection: selection?.kind === "region" ? null : selection,
      hovered: null,
    });
  const { areas } = useCompare.getState();
  const left = areas.filter((area) => area !== String(id) && !area.startsWith(`${id}-`));
  if (left.length < areas.length) compareAreas(left);
}

/** Whoever selects something wants to see it: the editor stands in its place. */
function leaveEditorFor(selection: Selection | null): void {
  const { editing } = useOwnRegions.getState();
  if (editing === null || selection === null) return;
  if (selection.kind !== "region" || selection.id !== editing) stopEditing();
}
