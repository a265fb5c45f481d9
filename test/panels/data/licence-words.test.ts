import { describe, expect, it } from "vitest";
import { loadManifest } from "../../../src/data/tables/load-manifest";
import { loadMessages, createTranslate } from "../../../src/i18n/translate";
import { creditsOf } from "../../../src/panels/data/credits";
import { licenceWords } from "../../../src/panels/data/licence-words";
import { publishedFiles } from "../../builders/published-files";

/** Files whose contents stand on maps, in tables and on the portrait. */
const SHOWN =
  /^(cities|flows|partners|regions|indicators\/index)\.json$|^(nuts3-2021-03m|land|water)\.topo\.json$/;

describe("licenceWords", () => {
  it("says the licence of every file that is shown in German", async () => {
    const t = createTranslate(await loadMessages("de"), "de");
    const { files } = await loadManifest(publishedFiles);
    const shown = files.filter(({ path }) => SHOWN.test(path));
    expect(shown.length).toBe(8);
    expect(
      shown.filter(({ licence }) => licenceWords(licence, t) === licence).map(({ path }) => path),
    ).toEqual([]);
  });
});

describe("creditsOf", () => {
  it("names every owner once, in the owner's words, and not the atlas itself", () => {
    expect(
      creditsOf([
        "Grenzatlas; sources per figure",
        "© EuroGeographics for the administrative boundaries; Natural Earth",
        "Natural Earth; FSO, swisstopo",
      ]),
    ).toEqual(["© EuroGeographics for the administrative boundaries", "Natural Earth", "FSO, swisstopo"]);
  });
});
