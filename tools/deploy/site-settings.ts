import { EVERYBODY } from "../serve/frame-ancestors";

/** What differs from one deployment to the next. */
export interface SiteSettings {
  /** Host name of the site. */
  readonly name: string;
  /** Folder of the built and compressed files. */
  readonly root: string;
  /** Sources for `frame-ancestors` of the embed. */
  readonly framedBy: string;
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Files of the certificate. Caddy gets one by itself when they are left out. */
  readonly certificate: string | null;
  readonly key: string | null;
  /** Whether nginx has the module for files compressed with Brotli. */
  readonly brotli: boolean;
}

/** Where the oEmbed provider listens when it is told nothing else. */
export const OEMBED_PORT = 4180;

/** The settings of the committed files: an example to be changed. */
export const exampleSettings: SiteSettings = {
  name: "atlas.example",
  root: "/srv/grenzatlas",
  framedBy: EVERYBODY,
  httpPort: 80,
  httpsPort: 443,
  certificate: null,
  key: null,
  brotli: false,
};
