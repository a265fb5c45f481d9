// @vitest-environment jsdom
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { RegionId } from "../../../src/model/identifiers";
import { createOembedHandler } from "../../../tools/oembed/handler";
import { hostileTexts } from "../../browser/hostile-texts";

const site = "https://atlas.example.org/";
const shortNames = { de: "Oberrhein", fr: "Rhin supérieur", nl: "Bovenrijn", en: "Upper Rhine" };
const inFull = {
  de: "Region Oberrhein",
  fr: "Région du Rhin",
  nl: "Regio Bovenrijn",
  en: "Upper Rhine Region",
};
const handle = createOembedHandler({
  address: site,
  hosts: ["www.atlas.example.org", "localhost:4173"],
  regions: [{ id: "tmo" as RegionId, names: inFull, shortNames }],
});

type Asked = Readonly<Record<string, string>>;

function ask(url: string | null, further: Asked = {}, method = "GET"): Response {
  const query = new URLSearchParams({ ...(url !== null && { url }), ...further });
  return handle(new Request(`https://any.example/oembed?${query}`, { method }));
}

const answerSchema = v.looseObject({
  html: v.string(),
  width: v.number(),
  height: v.number(),
  title: v.string(),
});
type Answer = v.InferOutput<typeof answerSchema>;

async function answerTo(url: string, further: Asked = {}): Promise<Answer> {
  const response = ask(url, further);
  expect(response.status).toBe(200);
  return v.parse(answerSchema, await response.json());
}

/** The frame that a browser makes of the code; the code holds nothing else. */
function frameIn(html: string): HTMLIFrameElement {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const frame = body.firstElementChild;
  expect(body.childNodes).toHaveLength(1);
  expect(frame?.childNodes).toHaveLength(0);
  if (!(frame instanceof HTMLIFrameElement)) throw new Error("no frame");
  return frame;
}

describe("an answer, by the specification of oEmbed 1.0", () => {
  it("holds what every answer and a rich one must hold", async () => {
    const answer = await answerTo(`${site}?v=1&region=tmo&overlay=commuters`);
    expect(answer).toMatchObject({ type: "rich", version: "1.0", width: 600, height: 450 });
    expect(typeof answer.html).toBe("string");
  });

  it("holds of the optional fields a title, the provider and how long it is valid", async () => {
    expect(await answerTo(`${site}?region=tmo&overlay=commuters&lang=de`)).toMatchObject({
      title: "Oberrhein: Pendelnde über die Grenze – Grenzatlas",
      provider_name: "Grenzatlas",
      provider_url: site,
      cache_age: 86_400,
    });
  });

  it("has either no thumbnail or all of its fields", async () => {
    const answer = await answerTo(site);
    const thumbnail = Object.keys(answer).filter((name) => name.startsWith("thumbnail_"));
    expect([0, 3]).toContain(thumbnail.length);
  });

  it("is JSON as application/json, unless asked for XML as text/xml", async () => {
    expect(ask(site).headers.get("Content-Type")).toBe("application/json; charset=utf-8");
    expect(ask(site, { format: "json" }).headers.get("Content-Type")).toBe("application/json; charset=utf-8");
    const response = ask(`${site}?region=tmo`, { format: "xml" });
    expect(response.headers.get("Content-Type")).toBe("text/xml; charset=utf-8");
    const { documentElement } = new DOMParser().parseFromString(await response.text(), "text/xml");
    expect(documentElement.tagName).toBe("oembed");
    const { html } = await answerTo(`${site}?region=tmo`);
    expect(documentElement.querySelector("html")?.textContent).toBe(html);
  });

  it.each([
    [{ maxwidth: "400" }, 400, 450],
    [{ maxheight: "300" }, 600, 300],
    [{ maxwidth: "280", maxheight: "1" }, 280, 1],
    [{ maxwidth: "4000", maxheight: "100000" }, 600, 450],
    [{ maxwidth: "" }, 600, 450],
  ])("keeps within %o", async (limits, width, height) => {
    const answer = await answerTo(site, limits);
    expect([answer.width, answer.height]).toEqual([width, height]);
    const frame = frameIn(answer.html);
    expect([frame.getAttribute("width"), frame.getAttribute("height")]).toEqual([
      String(width),
      String(height),
    ]);
  });

  it.each(["0", "-1", "1.5", "1e3", "wide", " 3", "9".repeat(40)])("refuses %s pixels", (maxwidth) => {
    expect(ask(site, { maxwidth }).status).toBe(400);
  });
});

describe("statuses", () => {
  it.each([
    ["no url", null, 400],
    ["an empty one", "", 400],
    ["a relative one", "/?region=tmo", 400],
    ["one with a password", "https://a:b@atlas.example.org/", 400],
    ["one that is too long", `${site}?own=${"a".repeat(9000)}`, 400],
    ["another site", "https://evil.example/?region=tmo", 404],
    ["a host that begins like ours", "https://atlas.example.org.evil.example/", 404],
    ["our host as the name of a visitor", "https://atlas.example.org@evil.example/", 400],
    ["another port", "https://atlas.example.org:8443/", 404],
    ["another scheme", "ftp://atlas.example.org/", 404],
    ["a script", "javascript:alert(1)", 404],
    ["a file of the site", `${site}geo/regions.json`, 404],
    ["an unknown region", `${site}?region=atlantis`, 404],
    ["a version yet to come", `${site}?v=99&region=tmo`, 404],
    ["an unknown page of a view", `${site}views/atlantis-regions.de.html`, 404],
  ])("refuses %s", (_, url, status) => {
    expect(ask(url).status).toBe(status);
  });

  it("says 501 to a format that there is not", () => {
    expect(ask(site, { format: "yaml" }).status).toBe(501);
  });

  it("answers HEAD without a body, OPTIONS with what is allowed, and nothing else", async () => {
    expect(await ask(site, {}, "HEAD").text()).toBe("");
    expect(ask(site, {}, "OPTIONS").status).toBe(204);
    const refused = ask(site, {}, "POST");
    expect(refused.status).toBe(405);
    expect(refused.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
  });

  it("may be read from any page, whatever it answers", () => {
    for (const response of [ask(site), ask(null), ask(site, { format: "xml" }), ask(site, {}, "OPTIONS")])
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  });
});

describe("the title", () => {
  it.each([
    ["?region=tmo&lang=fr", "Région du Rhin – Grenzatlas"],
    ["?region=tmo&view=compare&lang=de", "Vergleich – Grenzatlas"],
    ["?view=catalogue&q=Basel&lang=nl", "Catalogus – Grenzatlas"],
    ["?overlay=partners", "Metropolitan border regions of Europe: partner cities – Grenzatlas"],
  ])("of %s is %s", async (query, title) => {
    const answer = await answerTo(site + query);
    expect(answer.title).toBe(title);
    expect(frameIn(answer.html).title).toBe(title);
  });
});

describe("the frame", () => {
  it.each([
    ["", "embed=compact"],
    ["?region=tmo&overlay=commuters", "v=1&region=tmo&overlay=commuters&embed=compact"],
    ["index.html?region=tmo", "v=1&region=tmo&embed=compact"],
    ["embed.html?region=tmo&embed=map&origins=https://a.example", "v=1&region=tmo&embed=map"],
    ["?utm_source=mail&km=500&overlay=distance", "v=1&overlay=distance&embed=compact"],
    ["views/tmo-partners.fr.html", "v=1&lang=fr&region=tmo&overlay=partners&embed=compact"],
  ])("of %s shows what was understood of it", async (path, query) => {
    const frame = frameIn((await answerTo(site + path)).html);
    expect(frame.getAttribute("src")).toBe(`${site}embed.html?${query}`);
    expect(frame.getAttribute("title")).not.toBe("");
    expect(frame.getAttribute("loading")).toBe("lazy");
  });

  it.each(["view=compare", "view=catalogue&q=Basel", "camera=8.00/7.6/48"])(
    "is made of any permalink: %s",
    async (query) => {
      expect(frameIn((await answerTo(`${site}?${query}`)).html).src).toContain(query.split("&")[0]);
    },
  );

  it("stands at the site's own address, whichever of its hosts was named", async () => {
    for (const host of ["https://www.atlas.example.org/", "http://localhost:4173/"])
      expect(frameIn((await answerTo(`${host}?region=tmo`)).html).src).toMatch(
        /^https:\/\/atlas\.example\.org\//,
      );
  });

  it("stands below the path of a site that has one", async () => {
    const below = createOembedHandler({ address: "https://a.example/atlas/", hosts: [], regions: [] });
    const question = (url: string) => below(new Request(`https://x.example/?url=${encodeURIComponent(url)}`));
    expect(question("https://a.example/").status).toBe(404);
    expect(question("https://a.example/atlas-copy/").status).toBe(404);
    const { html } = v.parse(answerSchema, await question("https://a.example/atlas/").json());
    expect(frameIn(html).src).toBe("https://a.example/atlas/embed.html?embed=compact");
  });
});

/** Where in an address a text can stand. */
const places: readonly ((text: string) => string)[] = [
  (text) => `${site}?region=${text}`,
  (text) => `${site}?region=${encodeURIComponent(text)}&own=${encodeURIComponent(text)}~DEA21.DEA2D`,
  (text) => `${site}?view=catalogue&q=${encodeURIComponent(text)}`,
  (text) => `${site}embed.html?embed=${text}&origins=${text}&lang=${text}#${text}`,
  (text) => `${site}views/${text}.de.html`,
  (text) => `https://atlas.example.org${text}`,
  (text) => text,
];

/** Nothing of an address may leave the attribute it stands in, nor reach an answer that is no frame. */
async function expectHarmless(response: Response): Promise<void> {
  expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
  const text = await response.text();
  if (response.status !== 200) {
    expect(text).toMatch(/^[A-Z][A-Za-z0-9, ]+\.\n$/);
    return;
  }
  const { html } = v.parse(answerSchema, JSON.parse(text));
  const frame = frameIn(html);
  expect(frame.getAttributeNames().sort()).toEqual(attributes);
  expect(frame.src.startsWith(`${site}embed.html?`)).toBe(true);
  expect(frame.title).toMatch(/ – Grenzatlas$/);
}

const attributes = ["frameborder", "height", "loading", "referrerpolicy", "src", "title", "width"];

describe("hostile texts", () => {
  it("harm nobody, wherever they stand in an address", async () => {
    expect(hostileTexts.length).toBeGreaterThanOrEqual(200);
    for (const text of hostileTexts.map(wellFormed))
      for (const place of places) await expectHarmless(ask(place(text)));
  });

  it("leave XML well formed", async () => {
    for (const text of hostileTexts.map(wellFormed)) {
      const query = new URLSearchParams({ view: "catalogue", q: text });
      const response = ask(`${site}?${query}`, { format: "xml" });
      // Some are longer than any address.
      if (response.status !== 200) continue;
      const parsed = new DOMParser().parseFromString(await response.text(), "text/xml");
      expect(parsed.querySelector("parsererror")).toBeNull();
      expect(parsed.documentElement.tagName).toBe("oembed");
    }
  });

  it("harm nobody as values of the other parameters", () => {
    for (const text of hostileTexts.map(wellFormed)) {
      expect([200, 501]).toContain(ask(site, { format: text }).status);
      expect([200, 400]).toContain(ask(site, { maxwidth: text }).status);
    }
  });

  it("harm nobody, whatever they are", async () => {
    const sign = fc.constantFrom(...Array.from("<>\"'&=;:/?#%~.,-\r\n\0\u2028a1é😀"), "script", " onload=");
    const text = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(""));
    const key = fc.constantFrom(
      "region",
      "own",
      "q",
      "areas",
      "focus",
      "indicator",
      "camera",
      "lang",
      "embed",
    );
    await fc.assert(
      fc.asyncProperty(key, text, async (name, value) => {
        await expectHarmless(ask(`${site}?${new URLSearchParams({ [name]: value })}`));
      }),
      { numRuns: 300 },
    );
  });
});

/** Halves of letters cannot be asked for: an address holds none. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}
