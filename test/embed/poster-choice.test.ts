import { beforeAll, describe, expect, it } from "vitest";
import { loadBase } from "../../src/data/load-base";
import { posterOf } from "../../src/embed/poster-choice";
import type { BorderRegion } from "../../src/model/border-region";
import { overlays } from "../../src/state/overlay";
import { namedViews } from "../../tools/embed-views/named-views";
import { publishedFiles } from "../builders/published-files";

let regions: readonly BorderRegion[];
let drawn: ReadonlySet<string>;

beforeAll(async () => {
  ({ regions } = await loadBase(publishedFiles));
  drawn = new Set(namedViews(regions).map(({ name }) => name));
});

describe("posterOf", () => {
  it("has a drawing of every region under every overlay", () => {
    const names = regions.flatMap(({ id }) => overlays.map((overlay) => posterOf(id, overlay)));
    expect(new Set(names).size).toBe(regions.length * overlays.length);
    for (const name of names) expect(drawn).toContain(name);
  });

  it.each([
    [null, null, "overview-regions"],
    [null, "commuters", "overview-commuters"],
    ["tmo", null, "tmo-regions"],
    ["tmo", "records", "tmo-regions"],
    ["own-1", "distance", "overview-distance"],
    ["../secret", "../../etc", "overview-regions"],
    ["", "", "overview-regions"],
    ["constructor", "toString", "overview-regions"],
  ])("shows region %s with overlay %s as %s, which the build has drawn", (region, overlay, name) => {
    expect(posterOf(region, overlay)).toBe(name);
    expect(drawn).toContain(name);
  });
});
