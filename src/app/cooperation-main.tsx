import { PairMap } from "../map/small/pair-map";
import { CooperationPage } from "../panels/cooperation/cooperation-page";
import type { PairMapProps } from "../panels/cooperation/map-slot";

/** The page of cooperation with the map it asks for: panels and maps meet in state only. */
export function CooperationMain() {
  return <CooperationPage renderMap={renderMap} />;
}

function renderMap(props: PairMapProps) {
  return <PairMap {...props} />;
}
