// @vitest-environment jsdom
import { act, cleanup } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadBase } from "../../src/data/load-base";
import { useHoverText } from "../../src/map/use-hover-text";
import type { RegionId } from "../../src/model/identifiers";
import { useDatasets } from "../../src/state/datasets";
import { hover } from "../../src/state/selection";
import { publishedFiles } from "../builders/published-files";
import { renderSpeaking } from "../builders/render-speaking";

const base = await loadBase(publishedFiles);

function Tip() {
  const text = useHoverText(null);
  return <p>{text ? [text.title, ...text.lines].join(" | ") : ""}</p>;
}

beforeEach(() => useDatasets.setState({ base: { status: "ready", data: base } }));
afterEach(cleanup);

describe("the tip of a region", () => {
  // Sums of the units' rows in data/nuts-units.csv, as the list beside the map shows them.
  it.each([
    ["emr", "Euregio Meuse-Rhine | 3,911,103 inhabitants (2023)"],
    ["gr", "Greater Region | 11,835,130 inhabitants (2023)"],
  ])("names the figure of the list with its year: %s", async (id, words) => {
    await renderSpeaking(<Tip />);
    act(() => hover({ kind: "region", id: id as RegionId }));
    expect(document.body.textContent).toBe(words);
  });
});
