import { SmallMap } from "../map/small/small-map";
import { ComparePage } from "../panels/compare/compare-page";
import type { MapSlotProps } from "../panels/compare/map-slot";

/** The page of comparison with the maps it asks for: panels and maps meet in state only. */
export function CompareMain() {
  return <ComparePage renderMap={renderMap} />;
}

function renderMap(props: MapSlotProps) {
  return <SmallMap {...props} />;
}
