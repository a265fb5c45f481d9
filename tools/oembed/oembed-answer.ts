import { escaped } from "../../src/export/sheet/markup";
import type { FramedView } from "./view-address";

/** CSS pixels of a frame where the asker sets no limit. */
const USUAL_SIZE = { width: 600, height: 450 } as const;
/** Seconds: views change with a new edition of the data. */
export const CACHE_AGE = 86_400;

export interface SizeLimits {
  readonly maxwidth: number | null;
  readonly maxheight: number | null;
}

/** An answer of type `rich` (oEmbed 1.0, section 2.3.4.4). There is no thumbnail: it would have to be a raster. */
export interface OembedAnswer {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** @param site absolute address, ending in a slash */
export function oembedAnswer(view: FramedView, site: string, limits: SizeLimits): OembedAnswer {
  const width = Math.min(USUAL_SIZE.width, limits.maxwidth ?? Infinity);
  const height = Math.min(USUAL_SIZE.height, limits.maxheight ?? Infinity);
  const attributes = {
    src: view.frame,
    title: view.title,
    width,
    height,
    loading: "lazy",
    referrerpolicy: "strict-origin-when-cross-origin",
    frameborder: 0,
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  return {
    version: "1.0",
    type: "rich",
    title: view.title,
    provider_name: "Grenzatlas",
    provider_url: site,
    cache_age: CACHE_AGE,
    html: `<iframe${written.join("")}></iframe>`,
    width,
    height,
  };
}

/** The same as XML (section 2.3.4). */
export function oembedXml(answer: OembedAnswer): string {
  const fields = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escaped(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join("")}</oembed>\n`;
}
