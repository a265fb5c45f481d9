/** Regions that the build has drawn, put in by it (tools/embed-views). */
declare const __POSTER_REGIONS__: readonly string[];

const OVERLAYS: readonly string[] = ["regions", "distance", "commuters", "partners", "indicators"];

/**
 * Name of the drawing that shows a view before any script draws it: the build has made every name that this can
 * give. An unknown region gives the overview, an unknown overlay the regions.
 */
export function posterOf(region: string | null, overlay: string | null): string {
  const place = region !== null && __POSTER_REGIONS__.includes(region) ? region : "overview";
  const shown = overlay !== null && OVERLAYS.includes(overlay) ? overlay : "regions";
  return `${place}-${shown}`;
}
