import { describe, expect, it } from "vitest";
import { joinParts } from "../../src/i18n/join-parts";

describe("joinParts", () => {
  it("keeps the point on the line of the part before it", () => {
    expect(joinParts(["DEA2D", "Germany", 2021])).toBe("DEA2D\u00a0· Germany\u00a0· 2021");
  });

  it("leaves out what is empty, with its point", () => {
    expect(joinParts(["", null, "Belgium", "", "city", null])).toBe("Belgium\u00a0· city");
  });
});
