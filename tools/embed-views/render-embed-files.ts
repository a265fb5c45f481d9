import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { iframeCode } from "../../src/export/embed/embed-code";
import type { Language } from "../../src/model/language";
import { oembedAnswer } from "../oembed/oembed-answer";
import { readViewAddress, type FramedView } from "../oembed/view-address";
import { drawPicture } from "../poster/views/draw-picture";
import { drawPoster } from "../poster/views/draw-poster";
import { loadViewData, type ViewData } from "../poster/views/view-data";
import { colourStyles } from "../poster/views/view-palette";
import { documentStyle } from "../static-pages/document-style";
import { inEveryLanguage, namedViews, type NamedView } from "./named-views";
import { speechIn } from "./speeches";
import { figuresOf } from "./view-figures";
import { liveAddress, pageOf, renderViewPage } from "./view-page";
import { sentenceOf, sourcesOf } from "./view-words";

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
export async function renderEmbedFiles(options: EmbedFilesOptions): Promise<EmbedFiles> {
  const { dataFolder, toolFolder, site } = options;
  const data = await loadViewData(dataFolder);
  const views = namedViews(data.base.regions);
  const files = new Map(views.map((view) => [`posters/${view.name}.svg`, drawPoster(data, view)]));
  for (const { view, language } of inEveryLanguage(views))
    for (const [path, text] of filesOfView(data, view, language, site)) files.set(path, text);
  files.set("views/view.css", await documentStyle(toolFolder, "embed-views/view-page.css"));
  const placing = await readFile(resolve(toolFolder, "poster/views/view-poster.css"), "utf8");
  return { files, style: `${colourStyles(data)}\n${placing}` };
}

/** Picture, page and, where the address of the site is known, oEmbed answer. */
function filesOfView(
  data: ViewData,
  view: NamedView,
  language: Language,
  site: string | null,
): readonly (readonly [path: string, text: string])[] {
  const speech = speechIn(language, data.texts);
  const sentence = sentenceOf(data, view, speech);
  const source = sourcesOf(data, view, speech);
  const title = view.titles[language];
  const footer = [source, `Grenzatlas${site === null ? "" : `, ${liveAddress(site, view, language)}`}`];
  const picture = drawPicture(data, view, { title, sentence, footer }, speech);
  const framed = site === null ? null : framedIn(data, view, language, site);
  const page = renderViewPage({
    view,
    language,
    sentence,
    source,
    picture,
    figures: figuresOf(data, view, speech),
    views: namedViews(data.base.regions),
    site,
    code: framed && iframeCode({ address: framed.frame, title: framed.title, size: FRAME_SIZE }),
  });
  return [
    [`posters/${view.name}.${language}.svg`, picture.svg],
    [`views/${pageOf(view, language)}`, page],
    ...(framed && site !== null
      ? [[`oembed/${view.name}.${language}.json`, answerOf(framed, site)] as const]
      : []),
  ];
}

const FRAME_SIZE = { rule: "ratio", ratio: "4/3", pixels: 480 } as const;

/** As the handler answers when it is asked for the page of the view. */
function framedIn({ base }: ViewData, view: NamedView, language: Language, site: string): FramedView {
  const address = `${site}views/${pageOf(view, language)}`;
  const framed = readViewAddress(address, { address: site, hosts: [], regions: base.regions });
  if (typeof framed === "string") throw new Error(`${address} is ${framed}`);
  return framed;
}

function answerOf(framed: FramedView, site: string): string {
  return `${JSON.stringify(oembedAnswer(framed, site, { maxwidth: null, maxheight: null }))}\n`;
}
