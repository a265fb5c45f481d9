import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NutsCode } from "../../../src/model/identifiers";
import type { OwnRegion } from "../../../src/model/own-region";
import { ownRegionIds } from "../../../src/state/own-regions";
import { initialAddress } from "../../../src/state/url/address";
import { decodeAddress } from "../../../src/state/url/decode";
import { encodeAddress } from "../../../src/state/url/encode";

const [first, second, third] = ownRegionIds;
const codes = (...list: string[]) => list as NutsCode[];

function region(id: string | undefined, name: string, ...units: string[]): OwnRegion {
  return { id: id as OwnRegion["id"], name, units: codes(...units) };
}

const written = (...ownRegions: OwnRegion[]) =>
  new URLSearchParams(encodeAddress({ ...initialAddress, ownRegions })).get("own");

function read(own: string) {
  const { address, notices } = decodeAddress(`?v=1&own=${encodeURIComponent(own)}`);
  return { regions: address.ownRegions, left: notices.map((notice) => "value" in notice && notice.value) };
}

describe("own regions in the address", () => {
  it("are written as names and units, with one letter where the others are the same", () => {
    expect(written(region(first, "Maas & Rur", "DEA21", "DEA22", "DEA31"))).toBe("Maas & Rur~DEA21.2.DEA31");
  });

  it("keep their ids when one before them is missing", () => {
    const alone = region(third, "Third", "DK011", "SE224");
    expect(written(alone)).toBe("~~~~Third~DK011.SE224");
    expect(read("~~~~Third~DK011.SE224")).toEqual({ regions: [alone], left: [] });
  });

  it("are not written without units", () => {
    expect(written(region(first, "Empty"))).toBeNull();
    expect(written(region(first, "Empty"), region(second, "Full", "LU000"))).toBe("~~Full~LU000");
  });

  it("take up the whole of Europe", () => {
    const letters = Array.from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    const all = letters.flatMap((a) => letters.map((b) => `DE${a}${b}1`)).slice(0, 757);
    const europe = region(first, "All", ...[...all, ...all.map((code) => code.replace(/1$/, "2"))].sort());
    expect(europe.units).toHaveLength(1514);
    const own = written(europe) ?? "";
    expect(read(own)).toEqual({ regions: [europe], left: [] });
    expect(own.length).toBeLessThan(1514 * 6);
  });

  it("lose a code that is not one, with a notice that names it", () => {
    expect(read("Øresund~DK011.atlantis.SE224")).toEqual({
      regions: [region(first, "Øresund", "DK011", "SE224")],
      left: ["atlantis"],
    });
  });

  it("do not guess what a single letter means after such a code", () => {
    expect(read("Mixed~LU000.DEA2.2.3.BE336").left).toEqual(["DEA2, 2, 3"]);
  });

  it("lose a set without a name and one without units, each with a notice", () => {
    expect(read("~DEA21~Empty~~Good~LU000")).toEqual({
      regions: [region(third, "Good", "LU000")],
      left: ["DEA21", "Empty"],
    });
  });

  it("lose a fifth set", () => {
    const { regions, left } = read("A~LU000~B~LU000~C~LU000~D~LU000~E~LU000");
    expect(regions).toHaveLength(4);
    expect(left).toEqual(["E~LU000"]);
  });

  it("are left out as a whole when nothing of them can be read", () => {
    expect(read("nonsense")).toEqual({ regions: [], left: ["nonsense"] });
  });

  it("keep signs out of a name that would hide what stands there", () => {
    expect(read("A\u202eB\u0000C~LU000").regions).toEqual([region(first, "A B C", "LU000")]);
  });

  it("can be any text: what is read is written and read again", () => {
    const alphabet = fc.constantFrom(...Array.from("~~~...DEA21LU0BE3x ø\u0000\ud800😀"));
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 80 }), (text) => {
        const { regions } = read(Buffer.from(text).toString());
        for (const { name, units } of regions) {
          expect(name).toMatch(/^[^~\p{Cc}]{1,120}$/u);
          expect(units.length).toBeGreaterThan(0);
        }
        const again = written(...regions);
        expect(again === null ? [] : read(again).regions).toEqual(regions);
      }),
      { numRuns: 1000 },
    );
  });
});
