import { create } from "zustand";
import type { NutsCode } from "../model/identifiers";

interface MarkedUnitsState {
  /** Units chosen by brushing a chart; empty: none. Every map, chart and table marks them. */
  readonly marked: ReadonlySet<NutsCode>;
  /** Class of the legend the pointer or the keyboard rests on; null: none. */
  readonly hoveredClass: number | null;
}

const NONE: ReadonlySet<NutsCode> = new Set();

export const useMarkedUnits = create<MarkedUnitsState>()(() => ({ marked: NONE, hoveredClass: null }));

export function markUnits(units: Iterable<NutsCode>): void {
  const marked = new Set(units);
  useMarkedUnits.setState({ marked: marked.size === 0 ? NONE : marked });
}

export function hoverClass(hoveredClass: number | null): void {
  useMarkedUnits.setState({ hoveredClass });
}
