import { leaveSelection, useSelection } from "../../state/selection";

/** Through the region, where there is one, back to where nothing is selected. */
export function leaveToOverview(): void {
  leaveSelection();
  if (useSelection.getState().selection) leaveSelection();
}
