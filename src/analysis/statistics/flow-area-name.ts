import type { FlowArea } from "../../model/flow";
import type { CountryCode } from "../../model/identifiers";
import type { DataText } from "../../model/language";
import { countryPrefix } from "../../model/nuts-code";

/** The words of one language. */
interface AreaWords {
  readonly country: (code: CountryCode) => string;
  readonly dataText: (text: DataText) => string;
}

/** A longer addition in brackets explains the area and is no part of its name, characters. */
const LONGEST_ADDITION = 6;
const ADDITION = /^(.+?)\s*\(([^()]+)\)$/;

/** Name of a flow area as labels and tables carry it: countries by their own name, groups without their explanation. */
export function flowAreaName(area: FlowArea, words: AreaWords): string {
  const full = flowAreaFullName(area, words);
  if (area.kind !== "group" && area.kind !== "other") return full;
  const [, name = full, addition = ""] = ADDITION.exec(full) ?? [];
  return addition.length > LONGEST_ADDITION ? name : full;
}

/** The whole name: "Baden (part of Oberrhein area: ...)". */
export function flowAreaFullName(area: FlowArea, { country, dataText }: AreaWords): string {
  return area.kind === "country"
    ? // As ISO has it (LU of LU000): the flow areas hold neither Greece nor the United Kingdom.
      country(countryPrefix(area.id) as CountryCode)
    : dataText(area.name);
}
