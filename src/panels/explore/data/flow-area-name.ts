import type { Speech } from "../../../i18n/language-provider";
import type { FlowArea } from "../../../model/flow";
import type { CountryCode, FlowAreaId } from "../../../model/identifiers";

/** Letters of the country in a NUTS code; the flow areas hold neither Greece nor the United Kingdom. */
const COUNTRY_LETTERS = 2;

/** Name of a flow area in the reader's language; countries by their own name in that language. */
export function flowAreaName(
  area: FlowArea,
  { format, dataText }: Pick<Speech, "format" | "dataText">,
): string {
  return area.kind === "country"
    ? format.country(area.id.slice(0, COUNTRY_LETTERS) as CountryCode)
    : dataText(area.name);
}

/** The same by id; the id itself where the table does not hold it. */
export function flowAreaNames(
  areas: ReadonlyMap<FlowAreaId, FlowArea>,
  speech: Pick<Speech, "format" | "dataText">,
): (id: FlowAreaId) => string {
  return (id) => {
    const area = areas.get(id);
    return area ? flowAreaName(area, speech) : id;
  };
}
