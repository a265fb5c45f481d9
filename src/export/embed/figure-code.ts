import { escapedHtml, writtenAttributes } from "./html-markup";

/** A picture of a view with what has to stand below it. */
export interface EmbeddedFigure {
  /** Name of the saved file, relative to the page. */
  readonly file: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What the picture shows, for those who do not see it. */
  readonly alternative: string;
  /** BCP 47 code of the words. */
  readonly language: string;
  /** Sentences below the picture: title, source, licence, date. */
  readonly caption: readonly string[];
  readonly link: { readonly address: string; readonly text: string };
}

/** HTML of a figure that needs neither script nor frame. */
export function figureCode(figure: EmbeddedFigure): string {
  const { file, width, height, alternative, language, caption, link } = figure;
  const picture = {
    src: file,
    alt: alternative,
    width,
    height,
    loading: "lazy",
    style: "max-width: 100%; height: auto",
  };
  return [
    `<figure${writtenAttributes({ lang: language })}>`,
    `  <img${writtenAttributes(picture, "\n    ")}\n  />`,
    "  <figcaption>",
    ...caption.map((sentence) => `    ${escapedHtml(sentence)}`),
    `    <a${writtenAttributes({ href: link.address })}>${escapedHtml(link.text)}</a>`,
    "  </figcaption>",
    "</figure>",
  ].join("\n");
}
