import { useEffect, useRef, type RefObject } from "react";

/** Marks of a chart stand in rows; where a chart has no rows, it is one. */
const ROW = "[data-row]";
const MARK = "[data-mark]";

type Rows = readonly (readonly SVGElement[])[];

/**
 * One stop of the keyboard for a whole chart: arrow keys move between its marks. Left and right go along a row, up and
 * down to the nearest mark of the row before or after; rows of one mark make a list. Home and End: first and last.
 *
 * The marks keep `tabIndex` -1 for React; the one that can be reached is set here, so that moving draws nothing.
 */
export function useRovingFocus(): RefObject<SVGSVGElement | null> {
  const chart = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const element = chart.current;
    if (!element) return;
    const listen = (event: KeyboardEvent) => {
      const next = nextMark(element, event.key);
      if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      next.focus();
    };
    const settle = (event: FocusEvent) => {
      if (event.target instanceof SVGElement && event.target.matches(MARK)) reach(element, event.target);
    };
    element.addEventListener("keydown", listen);
    element.addEventListener("focusin", settle);
    return () => {
      element.removeEventListener("keydown", listen);
      element.removeEventListener("focusin", settle);
    };
  }, []);
  // After every drawing, since the mark that could be reached may have gone.
  useEffect(() => {
    const element = chart.current;
    if (element && !element.querySelector(`${MARK}[tabindex="0"]`)) {
      const first = element.querySelector<SVGElement>(MARK);
      if (first) reach(element, first);
    }
  });
  return chart;
}

function reach(chart: SVGSVGElement, mark: SVGElement): void {
  for (const other of chart.querySelectorAll(`${MARK}[tabindex="0"]`)) other.setAttribute("tabindex", "-1");
  mark.setAttribute("tabindex", "0");
}

function nextMark(chart: SVGSVGElement, key: string): SVGElement | null {
  const current = document.activeElement;
  if (!(current instanceof SVGElement) || !current.matches(MARK)) return null;
  const rows = rowsOf(chart);
  const row = rows.findIndex((marks) => marks.includes(current));
  const place = rows[row]?.indexOf(current) ?? -1;
  if (place < 0) return null;
  switch (key) {
    case "ArrowRight":
      return rows[row]?.[place + 1] ?? (isList(rows) ? (rows[row + 1]?.[0] ?? null) : null);
    case "ArrowLeft":
      return rows[row]?.[place - 1] ?? (isList(rows) ? (rows[row - 1]?.[0] ?? null) : null);
    case "ArrowDown":
      return rows.length === 1 ? (rows[0]?.[place + 1] ?? null) : nearestOf(rows[row + 1], current);
    case "ArrowUp":
      return rows.length === 1 ? (rows[0]?.[place - 1] ?? null) : nearestOf(rows[row - 1], current);
    case "Home":
      return (isList(rows) ? rows[0] : rows[row])?.[0] ?? null;
    case "End":
      return (isList(rows) ? rows.at(-1) : rows[row])?.at(-1) ?? null;
    default:
      return null;
  }
}

function rowsOf(chart: SVGSVGElement): Rows {
  const rows = [...chart.querySelectorAll(ROW)].map((row) => [...row.querySelectorAll<SVGElement>(MARK)]);
  const filled = rows.filter((marks) => marks.length > 0);
  return filled.length > 0 ? filled : [[...chart.querySelectorAll<SVGElement>(MARK)]];
}

function isList(rows: Rows): boolean {
  return rows.every((marks) => marks.length === 1);
}

function nearestOf(row: readonly SVGElement[] | undefined, mark: SVGElement): SVGElement | null {
  const from = placeOf(mark);
  return (
    row?.reduce((best, other) =>
      Math.abs(placeOf(other) - from) < Math.abs(placeOf(best) - from) ? other : best,
    ) ?? null
  );
}

function placeOf(mark: SVGElement): number {
  return Number(mark.dataset["mark"]);
}
