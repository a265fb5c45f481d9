import type { ThemeId } from "./identifiers";
import type { Names } from "./language";

/** A field of cooperation; one taxonomy for networks, partnerships and, later, catalogue records. */
export interface Theme {
  readonly id: ThemeId;
  readonly names: Names;
}
