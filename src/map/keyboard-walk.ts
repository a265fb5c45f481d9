import type { WalkDirection } from "../analysis/statistics/neighbour-walk";
import type { NutsCode, Position } from "../model/identifiers";
import type { NutsUnit } from "../model/nuts-unit";
import { toWorld } from "./scene/mercator";

/** What a key asks of the map. */
export type MapCommand =
  | { readonly kind: "walk"; readonly direction: WalkDirection }
  | { readonly kind: "pan"; readonly direction: readonly [right: number, down: number] }
  | { readonly kind: "zoom"; readonly levels: 1 | -1 }
  | { readonly kind: "overview" }
  | { readonly kind: "activate" };

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const ARROWS: Readonly<
  Record<string, { readonly walk: WalkDirection; readonly pan: readonly [number, number] }>
> = {
  ArrowUp: { walk: "north", pan: [0, -1] },
  ArrowRight: { walk: "east", pan: [1, 0] },
  ArrowDown: { walk: "south", pan: [0, 1] },
  ArrowLeft: { walk: "west", pan: [-1, 0] },
};

/** Keys with Alt, Ctrl or Meta belong to the browser. */
export function mapCommand({ key, shiftKey, altKey, ctrlKey, metaKey }: Key): MapCommand | null {
  if (altKey || ctrlKey || metaKey) return null;
  const arrow = ARROWS[key];
  if (arrow)
    return shiftKey ? { kind: "pan", direction: arrow.pan } : { kind: "walk", direction: arrow.walk };
  switch (key) {
    case "+":
    case "=":
      return { kind: "zoom", levels: 1 };
    case "-":
    case "_":
      return { kind: "zoom", levels: -1 };
    case "Home":
      return { kind: "overview" };
    case "Enter":
      return { kind: "activate" };
    default:
      return null;
  }
}

/** Where a walk begins: what is hovered or selected, else the unit in the middle of the view. */
export function startUnit(
  units: readonly NutsUnit[],
  known: NutsCode | null,
  middle: Position,
): NutsUnit | null {
  const given = units.find(({ code }) => code === known);
  return given ?? nearestUnit(units, middle);
}

function nearestUnit(units: readonly NutsUnit[], middle: Position): NutsUnit | null {
  const [x, y] = toWorld(middle);
  const distance = ({ labelPoint }: NutsUnit) => {
    const [unitX, unitY] = toWorld(labelPoint);
    return Math.hypot(unitX - x, unitY - y);
  };
  return units.reduce<NutsUnit | null>(
    (best, unit) => (best === null || distance(unit) < distance(best) ? unit : best),
    null,
  );
}
