// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { Notices } from "../../../src/panels/explore/notices";
import { useNotices, type Notice } from "../../../src/state/notices";
import { openExploreWorld, renderSpeaking } from "../../builders/render-speaking";

beforeEach(openExploreWorld);

const all: readonly [Notice, RegExp][] = [
  [{ kind: "address-part-ignored", key: "km", value: "<b>500</b>" }, /is left out: km = <b>500<\/b>/],
  [{ kind: "address-part-ignored", key: "x", value: "y".repeat(300) }, /x = y{40}…\.$/],
  [{ kind: "address-version-unknown", version: "99" }, /version 99/],
  [{ kind: "data-file", reason: "missing", file: "flows.json" }, /flows.json is missing/],
  [{ kind: "data-file", reason: "corrupt", file: "flows.json" }, /flows.json is damaged/],
  [{ kind: "data-file", reason: "version", file: "flows.json" }, /another version of the atlas/],
  [{ kind: "data-file", reason: "network", file: "flows.json" }, /Check the connection/],
  [{ kind: "analysis-unavailable" }, /distances are computed in the page/],
  [{ kind: "map-fallback", reason: "no-webgl" }, /WebGL/],
  [{ kind: "map-fallback", reason: "slow" }, /would be slow/],
  [{ kind: "map-fallback", reason: "context-lost" }, /gave up/],
  [{ kind: "map-fallback", reason: "failed" }, /could not start/],
];

describe("notices", () => {
  it.each(all)("%o is said in a sentence", async (notice, sentence) => {
    useNotices.setState({ notices: [notice] });
    await renderSpeaking(<Notices />);
    expect(screen.getByRole("listitem").textContent).toMatch(sentence);
  });

  it("can be put away one by one", async () => {
    useNotices.setState({
      notices: [{ kind: "analysis-unavailable" }, { kind: "map-fallback", reason: "slow" }],
    });
    const user = await renderSpeaking(<Notices />);
    const [first] = screen.getAllByRole("button", { name: "Put this notice away" });
    if (!first) throw new Error("no button");
    await user.click(first);
    expect(screen.getByRole("listitem").textContent).toContain("slow");
  });
});
