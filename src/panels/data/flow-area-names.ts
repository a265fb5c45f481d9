import { flowAreaName } from "../../analysis/statistics/flow-area-name";
import type { Speech } from "../../i18n/language-provider";
import type { FlowArea } from "../../model/flow";
import type { FlowAreaId } from "../../model/identifiers";

/** Names by id in the reader's language; the id itself where the table does not hold it. */
export function flowAreaNames(
  areas: ReadonlyMap<FlowAreaId, FlowArea>,
  { format, dataText }: Pick<Speech, "format" | "dataText">,
): (id: FlowAreaId) => string {
  return (id) => {
    const area = areas.get(id);
    return area ? flowAreaName(area, { country: format.country, dataText }) : id;
  };
}
