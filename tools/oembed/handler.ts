import { CACHE_AGE, oembedAnswer, oembedXml, type SizeLimits } from "./oembed-answer";
import { readViewAddress, type Site } from "./view-address";

/** What is said of a request that gets no answer; never a word of the request itself. */
const refusals = {
  "method-not-allowed": [405, "Only GET, HEAD and OPTIONS are answered here."],
  malformed: [400, "The parameter url must be the absolute address of a view of this site."],
  "size-malformed": [400, "maxwidth and maxheight must be whole numbers of pixels, 1 or more."],
  "not-ours": [404, "This address does not belong to this site."],
  unknown: [404, "This address names no view of this site."],
  "format-unknown": [501, "The formats are json and xml."],
} as const satisfies Readonly<Record<string, readonly [status: number, text: string]>>;
type Refusal = keyof typeof refusals;

const METHODS = "GET, HEAD, OPTIONS";
/** Nothing in an answer is a page; anyone may read it. */
const COMMON_HEADERS: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Content-Type-Options": "nosniff",
};
const LONGEST_NUMBER = 9;

/**
 * An oEmbed 1.0 provider for the views of one site: embed code for any permalink. It keeps no state and reads
 * nothing but the request, so it runs wherever there are the standard Request and Response.
 */
export function createOembedHandler(site: Site): (request: Request) => Response {
  return (request) => {
    if (request.method === "OPTIONS") return preflight();
    const isHead = request.method === "HEAD";
    if (request.method !== "GET" && !isHead) return refuse("method-not-allowed", isHead);
    const query = new URL(request.url).searchParams;
    const format = query.get("format") ?? "json";
    if (format !== "json" && format !== "xml") return refuse("format-unknown", isHead);
    const limits = readLimits(query);
    if (!limits) return refuse("size-malformed", isHead);
    const view = readViewAddress(query.get("url") ?? "", site);
    if (typeof view === "string") return refuse(view, isHead);
    const answer = oembedAnswer(view, site.address, limits);
    return format === "json"
      ? respond(JSON.stringify(answer), "application/json", isHead)
      : respond(oembedXml(answer), "text/xml", isHead);
  };
}

/** Null: one of them is no size. */
function readLimits(query: URLSearchParams): SizeLimits | null {
  const [maxwidth, maxheight] = ["maxwidth", "maxheight"].map((name) => readPixels(query.get(name)));
  if (maxwidth === undefined || maxheight === undefined) return null;
  return { maxwidth, maxheight };
}

/** Null: not asked for; undefined: no number of pixels. */
function readPixels(text: string | null): number | null | undefined {
  if (text === null || text === "") return null;
  if (!/^\d+$/.test(text) || text.length > LONGEST_NUMBER) return undefined;
  return Number(text) > 0 ? Number(text) : undefined;
}

function respond(body: string, type: string, isHead: boolean): Response {
  return new Response(isHead ? null : body, {
    headers: {
      ...COMMON_HEADERS,
      "Content-Type": `${type}; charset=utf-8`,
      "Cache-Control": `public, max-age=${CACHE_AGE}`,
    },
  });
}

function refuse(reason: Refusal, isHead: boolean): Response {
  const [status, text] = refusals[reason];
  return new Response(isHead ? null : `${text}\n`, {
    status,
    headers: {
      ...COMMON_HEADERS,
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      ...(status === 405 && { Allow: METHODS }),
    },
  });
}

/** For pages that ask with headers of their own. */
function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...COMMON_HEADERS,
      "Access-Control-Allow-Methods": METHODS,
      "Access-Control-Allow-Headers": "*",
      "Access-Control-Max-Age": String(CACHE_AGE),
    },
  });
}
