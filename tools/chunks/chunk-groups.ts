import type { Rolldown } from "vite";

type ChunkGroup = NonNullable<Rolldown.CodeSplittingOptions["groups"]>[number];

/** The modules of src with these paths: they bring whatever they import into their group. */
function modules(...paths: readonly string[]): RegExp {
  return new RegExp(`/src/(${paths.join("|")})\\.(tsx?|css)$`.replaceAll("/", "[\\\\/]"));
}

/**
 * Which modules share a file. Many small files take longer than a few, so there is one for each moment of a visit; a
 * module that several moments need comes with the first of them. What is in none of these is loaded when it is used.
 */
export const chunkGroups: ChunkGroup[] = [
  // What the first picture of a frame and the atlas both begin with.
  { name: "start", test: /preload-helper|[\\/]src[\\/](app[\\/]start-language|model[\\/]language)\.ts$/ },
  // The first picture of a frame in another site, which waits with everything else until it is seen.
  {
    name: "frame",
    test: /[\\/]embed\.html|[\\/]src[\\/]((data[\\/]load-poster|embed)(\.ts$|[\\/])|app[\\/]frame[\\/](first-picture\.ts|frame\.css|poster\.css)$)/,
  },
  // All that the live map needs, without what begins by itself: the frame begins when it is seen.
  { name: "first", tags: ["$initial"], test: /^(?!.*([\\/]src[\\/](main\.tsx|app[\\/]tokens\.css)|\.html))/ },
  // What it needs besides in a frame, or where the address names a view.
  {
    name: "address",
    test: modules("state/url/(sync|embed-options)", "embed-host/protocol", "panels/ui/use-media-query"),
  },
  // What the map of the atlas and of a frame is complete with: title, legend, aids, and the worker's other end.
  {
    name: "around-map",
    test: modules(
      "app/around-map",
      "map/map-aids",
      "state/(measure-distances|follow-partner-arcs)",
      "worker/(client|start-endpoint)",
      // Small, and each in several of the files that come later.
      "analysis/statistics/(match-names|indicators/values-at-year)",
      "model/indicator",
      "panels/data/use-selection-name",
    ),
  },
  // What the panels share.
  { name: "panels", test: modules("panels/(ui|data|indicators)/[^/]+"), minShareCount: 2 },
  // The panel and bar of the atlas, and the sheets it opens.
  { name: "beside-map", test: modules("app/beside-map") },
  { name: "sheets", test: modules("panels/explore/(sheets/selection-sheet|overlays/overlay-block)") },
  // Indicators on the map.
  { name: "choropleth", test: modules("state/follow-choropleth", "data/tables/load-indicators") },
];
