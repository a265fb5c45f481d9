// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { useDatasets } from "../../../src/state/datasets";
import { chooseKilometres, initialOverlay, useOverlay } from "../../../src/state/overlay";
import { useSelection } from "../../../src/state/selection";
import { onShownAddress, shownAddress } from "../../../src/state/url/shown-address";
import { startAddressSync } from "../../../src/state/url/sync";
import { addressBar } from "../../builders/address-bar";
import { baseData } from "../../builders/base-data";

beforeEach(() => {
  useDatasets.setState({ base: { status: "ready", data: baseData() } });
  useSelection.setState({ selection: null, region: null, hovered: null });
  useOverlay.setState(initialOverlay);
});

describe("the address of what is shown", () => {
  it("is that of the page until addresses are written", () => {
    expect(shownAddress()).toBe(window.location.href);
  });

  it("is told at once, and leads to the atlas where the page is a frame's", async () => {
    const base = document.head.appendChild(document.createElement("base"));
    base.href = "https://atlas.example/eu/embed.html?v=1&origins=https://city.example";
    const { bar, entries } = addressBar("?v=1&region=emr&overlay=distance");
    const stop = await startAddressSync(bar);
    const heard: string[] = [];
    const stopHearing = onShownAddress(() => heard.push(shownAddress()));
    chooseKilometres(40);
    expect(heard).toEqual(["https://atlas.example/eu/?v=1&region=emr&overlay=distance&km=40"]);
    expect(entries).toEqual(["?v=1&region=emr&overlay=distance"]);
    stopHearing();
    stop();
    base.remove();
  });
});
