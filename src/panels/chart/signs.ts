import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType } from "d3-shape";

/** One for each of the four areas compared, so that they are told apart without colour. */
const signs: readonly SymbolType[] = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];

/** Outline of the sign of an area around 0/0. `radius`: of a circle of the same area, pixels. */
export function signPath(position: number, radius: number): string {
  const type = signs[position % signs.length] ?? symbolCircle;
  return symbol(type, Math.PI * radius ** 2)() ?? "";
}
