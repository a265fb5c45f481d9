import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { BaseData } from "../../src/model/dataset";
import type { CountryCode, Position } from "../../src/model/identifiers";
import { askAnalysis } from "../../src/state/analysis";
import { useNotices } from "../../src/state/notices";
import { baseData } from "../builders/base-data";

const place = { position: [6.02, 50.77] as Position, country: "DE" as CountryCode };
const measured = (base: BaseData) => askAnalysis(base, (client) => client.points([place, place]));

beforeEach(() => useNotices.setState({ notices: [] }));
afterEach(() => vi.unstubAllGlobals());

describe("askAnalysis", () => {
  it("computes in the page where no worker starts, and says so once for all open questions", async () => {
    // Present, but nothing that can be made.
    vi.stubGlobal("Worker", () => undefined);
    const base = baseData();
    const answers = await Promise.all([measured(base), measured(base)]);
    expect(answers.map((points) => points.length)).toEqual([2, 2]);
    expect(useNotices.getState().notices).toEqual([{ kind: "analysis-unavailable" }]);
  });

  it("starts anew with the next question when the geometry could not be handed over", async () => {
    const base = baseData();
    const broken: BaseData = {
      ...base,
      get land(): never {
        throw new Error("no land yet");
      },
    };
    await expect(measured(broken)).rejects.toThrow("no land yet");
    expect(await measured(base)).toHaveLength(2);
  });
});
