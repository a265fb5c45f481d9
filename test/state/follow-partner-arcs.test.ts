import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AnalysisSession } from "../../src/analysis/geometry/analysis-session";
import { CodeMissingError } from "../../src/lazy/lazy-code";
import { retryMeasuring } from "../../src/state/border-distances";
import { useDatasets } from "../../src/state/datasets";
import { startPartnerArcs } from "../../src/state/follow-partner-arcs";
import { useNotices } from "../../src/state/notices";
import { initialOverlay, showOverlay, useOverlay } from "../../src/state/overlay";
import { usePartnerArcs } from "../../src/state/partner-arcs";
import { exploreBase, explorePartners } from "../builders/explore-world";

const notices = () => useNotices.getState().notices.map(({ kind }) => kind);
const arcCount = () => usePartnerArcs.getState().arcs?.size ?? 0;
let stop: () => void = () => {};

beforeEach(() => {
  useDatasets.setState({
    base: { status: "ready", data: exploreBase() },
    partners: { status: "ready", data: explorePartners() },
  });
  useNotices.setState({ notices: [] });
  useOverlay.setState(initialOverlay);
  usePartnerArcs.setState({ arcs: null });
  vi.spyOn(AnalysisSession.prototype, "arcs").mockImplementationOnce(() => {
    throw new CodeMissingError(() => Promise.resolve(), { cause: null });
  });
  stop = startPartnerArcs(exploreBase());
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

describe("arcs that did not come", () => {
  it("are told, and computed when the partners are shown again", async () => {
    showOverlay("partners");
    await vi.waitFor(() => expect(notices()).toEqual(["code-missing"]));
    expect(arcCount()).toBe(0);
    showOverlay("distance");
    showOverlay("partners");
    await vi.waitFor(() => expect(arcCount()).toBe(explorePartners().partnerships.length));
  });

  it("are computed with another try to measure", async () => {
    showOverlay("partners");
    await vi.waitFor(() => expect(notices()).toEqual(["code-missing"]));
    await retryMeasuring();
    await vi.waitFor(() => expect(arcCount()).toBe(explorePartners().partnerships.length));
  });
});
