import { app as de } from "../../src/i18n/messages/de/app";
import { app as en } from "../../src/i18n/messages/en/app";
import { app as fr } from "../../src/i18n/messages/fr/app";
import { app as nl } from "../../src/i18n/messages/nl/app";
import { languages, type Language } from "../../src/model/language";
import type { Page } from "../../src/state/compare";
import { interactions } from "../../src/state/embed";
import { decodeEmbedOptions, encodeEmbedOptions } from "../../src/state/url/embed-options";
import { decodeAddress } from "../../src/state/url/decode";
import { encodeAddress } from "../../src/state/url/encode";
import type { Address } from "../../src/state/url/address";
import { namedViews, type TitledRegion } from "../embed-views/named-views";

/** Longer addresses are no views: the longest own regions stay far below. */
const LONGEST_ADDRESS = 8192;
const PAGES = new Set(["", "index.html", "embed.html"]);
const NAMED_PAGE = /^views\/([a-z0-9-]+)\.([a-z]+)\.html$/;

/** Null: the map itself. */
const pageNames: Readonly<Record<Language, Readonly<Record<Page, string | null>>>> = {
  de: namesOf(de),
  fr: namesOf(fr),
  nl: namesOf(nl),
  en: namesOf(en),
};

function namesOf({ comparison, catalogue, cooperation, portrait }: typeof en): Record<Page, string | null> {
  return { explore: null, compare: comparison, catalogue, cooperation, portrait };
}

/** Where the atlas stands. */
export interface Site {
  /** Absolute address, ending in a slash. */
  readonly address: string;
  /** Further hosts under which the same site stands, with their port if it is not the usual one. */
  readonly hosts: readonly string[];
  /** Regions of the tables; they give the views their titles. */
  readonly regions: readonly TitledRegion[];
}

/** A view that may be framed. */
export interface FramedView {
  readonly title: string;
  readonly language: Language;
  /** Absolute address of the frame. */
  readonly frame: string;
}

/** `malformed`: no address. `not-ours`: of another site. `unknown`: of this one, but no view of it. */
export type ViewAddress = FramedView | "malformed" | "not-ours" | "unknown";

/**
 * The view behind an address of the site. What the address holds is read as the page itself reads it: parts that are
 * not valid are left out, and the frame's address is written anew from what was understood.
 */
export function readViewAddress(text: string, site: Site): ViewAddress {
  if (text === "" || text.length > LONGEST_ADDRESS || !URL.canParse(text)) return "malformed";
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") return "malformed";
  const path = pathWithin(url, site);
  if (path === null) return "not-ours";
  const [, name, written] = NAMED_PAGE.exec(path) ?? [];
  const language = languages.find((each) => each === written);
  if (name !== undefined && language !== undefined) return namedView(name, language, site);
  if (!PAGES.has(path)) return "unknown";
  const { address, notices } = decodeAddress(url.search);
  const isOfOtherVersion = notices.some(({ kind }) => kind === "address-version-unknown");
  if (isOfOtherVersion || !isRegionKnown(address, site)) return "unknown";
  return framedView(address, decodeEmbedOptions(url.search)?.level ?? "compact", site);
}

/** The path below the site's own; null: the address belongs to another site. */
function pathWithin({ protocol, host, pathname }: URL, { address, hosts }: Site): string | null {
  const own = new URL(address);
  const isOurs = (protocol === "https:" || protocol === "http:") && [own.host, ...hosts].includes(host);
  return isOurs && pathname.startsWith(own.pathname) ? pathname.slice(own.pathname.length) : null;
}

function namedView(name: string, language: Language, site: Site): ViewAddress {
  const view = namedViews(site.regions).find((candidate) => candidate.name === name);
  if (!view) return "unknown";
  return framedView({ ...decodeAddress(view.query).address, language }, "compact", site);
}

/** Own regions stand in the address itself. */
function isRegionKnown({ region, ownRegions }: Address, { regions }: Site): boolean {
  return region === null || [...regions, ...ownRegions].some(({ id }) => id === region);
}

function framedView(address: Address, level: "full" | "compact" | "map", site: Site): FramedView {
  const query = encodeAddress(address);
  // Only the embedder may name origins that are heard, never an address that somebody has passed on.
  const options = encodeEmbedOptions({ level, allowed: interactions, origins: [] });
  const language = address.language ?? "en";
  return {
    title: `${titleOf(address, language, site)} – Grenzatlas`,
    language,
    frame: `${site.address}embed.html${query === "" ? "?" : `${query}&`}${options.join("&")}`,
  };
}

/** The page's own sentence needs the tables; this names the region and what is shown of it. */
function titleOf({ region, overlay, compare }: Address, language: Language, { regions }: Site): string {
  const page = pageNames[language][compare.page];
  if (page !== null) return page;
  const views = namedViews(regions);
  const find = (place: string | null) =>
    views.find((view) => view.region === place && view.overlay === overlay.overlay);
  return (find(region) ?? find(null))?.titles[language] ?? "";
}
