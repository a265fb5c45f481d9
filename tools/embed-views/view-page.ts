import { escapedHtml, writtenAttributes } from "../../src/export/embed/html-markup";
import { languages, type Language, type Names } from "../../src/model/language";
import type { DrawnPicture } from "../poster/views/draw-picture";
import { AUTO_SCHEME } from "../poster/views/draw-picture";
import type { NamedView } from "./named-views";
import { pageWords } from "./page-words";
import type { FigureTable } from "./view-figures";

/** Everything that a page of a view says. */
export interface ViewPage {
  readonly view: NamedView;
  readonly language: Language;
  readonly sentence: string;
  readonly source: string;
  readonly picture: Pick<DrawnPicture, "width" | "height">;
  readonly figures: FigureTable;
  /** Names of all views, for the way from one to the other. */
  readonly views: readonly NamedView[];
  /** Absolute address of the site, ending in a slash; null: not known. */
  readonly site: string | null;
  /** HTML of the frame for another site; null: the address of the site is not known. */
  readonly code: string | null;
}

const locales: Names = { de: "de_DE", fr: "fr_FR", nl: "nl_NL", en: "en_GB" };
/** What a page without scripts needs, also where the server says nothing. */
const POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

export function pageOf({ name }: Pick<NamedView, "name">, language: Language): string {
  return `${name}.${language}.html`;
}

/** A page that needs no script: the view as a picture, in words and in figures. */
export function renderViewPage(page: ViewPage): string {
  const { view, language, sentence, source, picture, figures } = page;
  const words = pageWords[language];
  const title = view.titles[language];
  const image = writtenAttributes({
    src: `../posters/${view.name}.${language}.svg#${AUTO_SCHEME}`,
    alt: sentence,
    width: picture.width,
    height: picture.height,
  });
  return `<!doctype html>
<html lang="${language}">
<head>
${head(page)}
</head>
<body>
<header>
<a href="../index.html?lang=${language}">${words.atlas}</a>
<nav aria-label="${words.languages}"><ul>
${languages.map((other) => languageLink(view, other, other === language)).join("\n")}
</ul></nav>
</header>
<main>
<h1>${escapedHtml(title)}</h1>
<p class="lead">${escapedHtml(sentence)}</p>
<p><a class="open" href="${escapedHtml(liveAddress("../", view, language))}">${words.open}</a></p>
<figure>
<img${image}>
<figcaption>${escapedHtml(source)}</figcaption>
</figure>
<section>
<h2>${words.figures}</h2>
${table(figures)}
</section>
${embedSection(page)}<nav aria-label="${words.more}">
<h2>${words.more}</h2>
<ul>
${otherViews(page)}
</ul>
</nav>
</main>
<footer><nav aria-label="${words.statements}"><ul>
<li><a href="../statements/privacy.${language}.html">${words.privacy}</a></li>
<li><a href="../statements/accessibility.${language}.html">${words.accessibility}</a></li>
</ul></nav></footer>
</body>
</html>
`;
}

function head({ view, language, sentence, site }: ViewPage): string {
  const title = `${view.titles[language]} – Grenzatlas`;
  const here = site === null ? null : `${site}views/${pageOf(view, language)}`;
  const metas: readonly (readonly [key: "name" | "property", name: string, content: string | null])[] = [
    ["name", "viewport", "width=device-width, initial-scale=1"],
    ["name", "color-scheme", "light dark"],
    ["name", "description", sentence],
    ["property", "og:type", "website"],
    ["property", "og:site_name", "Grenzatlas"],
    ["property", "og:title", view.titles[language]],
    ["property", "og:description", sentence],
    ["property", "og:locale", locales[language]],
    ["property", "og:url", here],
  ];
  const alternates = languages.map((other) => {
    const page = pageOf(view, other);
    return link({
      rel: "alternate",
      hreflang: other,
      href: site === null ? `./${page}` : `${site}views/${page}`,
    });
  });
  return [
    '<meta charset="utf-8">',
    `<meta${writtenAttributes({ "http-equiv": "Content-Security-Policy", content: POLICY })}>`,
    ...metas.flatMap(([key, name, content]) =>
      content === null ? [] : [`<meta${writtenAttributes({ [key]: name, content })}>`],
    ),
    `<title>${escapedHtml(title)}</title>`,
    link({ rel: "icon", href: "../icon.svg", type: "image/svg+xml" }),
    link({ rel: "stylesheet", href: "./view.css" }),
    ...(here === null ? [] : [link({ rel: "canonical", href: here })]),
    ...alternates,
    ...(site === null ? [] : [oembedLink(site, view, language)]),
  ].join("\n");
}

function link(attributes: Readonly<Record<string, string>>): string {
  return `<link${writtenAttributes(attributes)}>`;
}

/** Discovery as oEmbed 1.0 has it (section 4). */
function oembedLink(site: string, view: NamedView, language: Language): string {
  return link({
    rel: "alternate",
    type: "application/json+oembed",
    href: `${site}oembed/${view.name}.${language}.json`,
    title: view.titles[language],
  });
}

/** Of the view in the atlas. */
export function liveAddress(base: string, { query }: NamedView, language: Language): string {
  return `${base}index.html?${new URLSearchParams([...new URLSearchParams(query || "v=1"), ["lang", language]])}`;
}

function languageLink(view: NamedView, language: Language, isThis: boolean): string {
  const attributes = {
    href: `./${pageOf(view, language)}`,
    hreflang: language,
    lang: language,
    "aria-current": isThis ? "page" : null,
  };
  return `<li><a${writtenAttributes(attributes)}>${pageWords[language].language}</a></li>`;
}

function table({ caption, heads, rows, note }: FigureTable): string {
  const columns = heads.map((head) => `<th scope="col">${escapedHtml(head)}</th>`).join("");
  const lines = rows.map(
    ([first = "", ...rest]) =>
      `<tr><th scope="row">${escapedHtml(first)}</th>${rest.map((cell) => `<td>${escapedHtml(cell)}</td>`).join("")}</tr>`,
  );
  const described = note === "" ? "" : `\n<p class="note">${escapedHtml(note)}</p>`;
  return `<div class="figures">
<table>
<caption>${escapedHtml(caption)}</caption>
<thead><tr>${columns}</tr></thead>
<tbody>
${lines.join("\n")}
</tbody>
</table>
</div>${described}`;
}

function embedSection({ code, language }: ViewPage): string {
  if (code === null) return "";
  const words = pageWords[language];
  return `<section>
<h2>${words.embed}</h2>
<p>${words.embedHow}</p>
<pre><code>${escapedHtml(code)}</code></pre>
</section>
`;
}

function otherViews({ view, views, language }: ViewPage): string {
  return views
    .filter(({ name }) => name !== view.name)
    .map((other) => {
      const href = `./${pageOf(other, language)}`;
      return `<li><a${writtenAttributes({ href })}>${escapedHtml(other.titles[language])}</a></li>`;
    })
    .join("\n");
}
