import type { BorderRegion } from "../model/border-region";
import type { RegionId } from "../model/identifiers";
import { ownRegionIds } from "./own-regions";

type Accent = BorderRegion["accent"];

/**
 * One for each own region. Like those of the tables at least 3:1 against the paper of the light and the dark map,
 * and apart from each other and from them: at least 0.1 in OKLab.
 */
const accents: readonly [Accent, ...Accent[]] = [
  { light: "#be123c", dark: "#ff7d86" },
  { light: "#55700b", dark: "#b3cf4f" },
  { light: "#5a35c0", dark: "#9d86ff" },
  { light: "#5c4033", dark: "#d3cbc2" },
];

/** The accent goes with the id, so that it stays when another own region is taken away. */
export function ownAccent(id: RegionId): Accent {
  return accents[ownRegionIds.indexOf(id)] ?? accents[0];
}
