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
  [{ kind: "code-missing" }, /part of the page has not arrived.*Try again$/],
  [{ kind: "analysis-unavailable" }, /distances are computed in the page/],
  [{ kind: "map-fallback", reason: "no-webgl" }, /WebGL/],
  [{ kind: "map-fallback", reason: "slow" }, /would be slow/],
  [{ kind: "map-fallback", reason: "context-lost" }, /gave up/],
  [{ kind: "map-fallback", reason: "failed" }, /could not start/],
];

function ignoredParts(count: number): readonly Notice[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: "address-part-ignored",
    key: `key${index + 1}`,
    value: `a${index + 1}`,
  }));
}

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
    const [first] = screen.getAllByRole("button", { name: "Dismiss this notice" });
    if (!first) throw new Error("no button");
    await user.click(first);
    expect(screen.getByRole("listitem").textContent).toContain("slow");
  });

  it("tells everything that was left out of the address in one sentence", async () => {
    useNotices.setState({ notices: [{ kind: "map-fallback", reason: "slow" }, ...ignoredParts(3)] });
    const user = await renderSpeaking(<Notices />);
    const [parts] = screen.getAllByRole("listitem");
    expect(parts?.textContent).toBe(
      "3 parts of the address were not understood and are left out: key1 = a1; key2 = a2; key3 = a3.",
    );
    const [putAway] = screen.getAllByRole("button", { name: "Dismiss this notice" });
    if (!putAway) throw new Error("no button");
    await user.click(putAway);
    expect(screen.getByRole("listitem").textContent).toContain("slow");
  });

  it("counts what is too much to name, in any language", async () => {
    useNotices.setState({ notices: ignoredParts(25) });
    await renderSpeaking(<Notices />, "de");
    expect(screen.getByRole("listitem").textContent).toBe(
      "25 Teile der Adresse waren nicht zu verstehen und bleiben weg: key1 = a1; key2 = a2; key3 = a3; " +
        "key4 = a4; key5 = a5; key6 = a6 und 19 weitere.",
    );
  });
});
