import { readFile } from "node:fs/promises";
import { renderToStaticMarkup } from "react-dom/server";
import { palettes } from "../../src/map/palette";
import type { BorderRegion } from "../../src/model/border-region";
import type { ColourScheme } from "../../src/state/display";
import { overviewViewport } from "./overview-viewport";
import { Poster } from "./poster";
import { accentProperty, paletteDeclarations } from "./poster-palette";
import { loadPosterScene } from "./poster-scene";

export interface RenderedPoster {
  /** Markup without scripts, style sheets or style attributes. */
  readonly html: string;
  readonly css: string;
}

/** Draws the poster from the built files of `dataFolder`, styled by `styleFile` and the palettes. */
export async function renderPoster(dataFolder: string, styleFile: string): Promise<RenderedPoster> {
  const scene = await loadPosterScene(dataFolder);
  const css = `${colourStyles(scene.data.regions)}\n${await readFile(styleFile, "utf8")}`;
  return {
    html: renderToStaticMarkup(<Poster scene={scene} />),
    css,
  };
}

/** Custom properties in both schemes; the visitor's own choice is an attribute that a script sets. */
function colourStyles(regions: readonly BorderRegion[]): string {
  const declarations = (scheme: ColourScheme) =>
    [
      ...paletteDeclarations(palettes[scheme]),
      ...regions.map(({ id, accent }) => `${accentProperty(id)}: ${accent[scheme]};`),
    ].join(" ");
  const { width, height } = overviewViewport.size;
  return [
    `:root { --overview-aspect: ${(width / height).toFixed(6)}; ${declarations("light")} }`,
    `:root[data-colour-scheme="dark"] { ${declarations("dark")} }`,
    `@media (prefers-color-scheme: dark) { :root:not([data-colour-scheme]) { ${declarations("dark")} } }`,
  ].join("\n");
}
