import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { drawPoster } from "../poster/views/draw-poster";
import { loadViewData } from "../poster/views/view-data";
import { colourStyles } from "../poster/views/view-palette";
import { namedViews } from "./named-views";

interface EmbedFilesOptions {
  /** Built files (public/geo). */
  readonly dataFolder: string;
  /** Where the style sheets of the tools lie. */
  readonly toolFolder: string;
  /** Absolute address of the site, ending in a slash; null: not known. */
  readonly site: string | null;
}

export interface EmbedFiles {
  /** By their path in the site. */
  readonly files: ReadonlyMap<string, string>;
  /** Style sheet of the posters. */
  readonly style: string;
}

/** Everything that stands for the named views without a script. */
export async function renderEmbedFiles({ dataFolder, toolFolder }: EmbedFilesOptions): Promise<EmbedFiles> {
  const data = await loadViewData(dataFolder);
  const views = namedViews(data.base.regions);
  const placing = await readFile(resolve(toolFolder, "poster/views/view-poster.css"), "utf8");
  return {
    files: new Map(views.map((view) => [`posters/${view.name}.svg`, drawPoster(data, view)])),
    style: `${colourStyles(data)}\n${placing}`,
  };
}
