// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { RegionId } from "../../../src/model/identifiers";
import { PortraitPage } from "../../../src/panels/portrait/portrait-page";
import { openPage, useCompare } from "../../../src/state/compare";
import { useSelection } from "../../../src/state/selection";
import { openCompareWorld } from "../../builders/compare-world";
import { renderSpeaking } from "../../builders/render-speaking";

beforeEach(async () => {
  (await openCompareWorld())();
  openPage("portrait");
});

function open(region: string | null) {
  useSelection.setState({ region: region as RegionId | null });
  return renderSpeaking(<PortraitPage renderMap={({ label }) => <svg role="img" aria-label={label} />} />);
}

describe("the portrait of a region", () => {
  it("shows name, map, figures with years, partner areas, flows and sources", async () => {
    await open("emr");
    const sheet = within(screen.getByRole("article"));
    sheet.getByRole("heading", { name: "Euregio Meuse-Rhine", level: 2 });
    sheet.getByRole("img", { name: "Map of Euregio Meuse-Rhine" });
    sheet.getByText("1,182,559");
    expect(sheet.getByRole("row", { name: /Population density/ }).textContent).toContain(
      "2023\u00a0· 2 of 3 areas",
    );
    sheet.getByRole("heading", { name: "Partner areas" });
    expect(sheet.getByText(/4,100/)).toBeDefined();
    expect(sheet.getByText(/^Sources:/).textContent).toContain("Eurostat (demo_r_pjanaggr3)");
  });

  it("says the day of its reader's clock, just after midnight too", async () => {
    vi.stubEnv("TZ", "Europe/Berlin");
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-01T23:30:00Z") });
    await open("emr");
    expect(screen.getByText(/2 March 2026/).textContent).not.toContain("1 March");
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it("prints at the press of a button, and leads back to the map", async () => {
    const print = vi.fn();
    vi.stubGlobal("print", print);
    const user = await open("emr");
    await user.click(screen.getByRole("button", { name: "Print" }));
    expect(print).toHaveBeenCalledOnce();
    await user.click(screen.getByRole("button", { name: "Back to the map" }));
    expect(useCompare.getState().page).toBe("explore");
    vi.unstubAllGlobals();
  });

  it("asks for a region where none is chosen", async () => {
    const user = await open(null);
    expect(screen.queryByRole("button", { name: "Print" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Greater Region" }));
    screen.getByRole("heading", { name: "Greater Region", level: 2 });
    expect(useSelection.getState().region).toBe("gr");
  });
});
