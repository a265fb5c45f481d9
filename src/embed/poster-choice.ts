/** Name of the drawing that shows a view before any script draws it. */
export function posterOf(region: string | null, overlay: string | null): string {
  return `${region ?? "overview"}-${overlay ?? "regions"}`;
}
