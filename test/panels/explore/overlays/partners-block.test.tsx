// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { CityId } from "../../../../src/model/identifiers";
import { indexBase } from "../../../../src/panels/data/base-index";
import { PartnersBlock } from "../../../../src/panels/explore/overlays/partners-block";
import { useOverlay } from "../../../../src/state/overlay";
import { useSelection } from "../../../../src/state/selection";
import { exploreBase } from "../../../builders/explore-world";
import { openExploreWorld, renderSpeaking } from "../../../builders/render-speaking";

beforeEach(openExploreWorld);

async function openBlock() {
  const user = await renderSpeaking(<PartnersBlock index={indexBase(exploreBase())} />);
  await screen.findByRole("button", { name: "Year" });
  return user;
}

const names = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);

describe("block of the partner cities", () => {
  it("lists all partnerships, the city of the region first", async () => {
    await openBlock();
    expect(names()).toEqual(["Aachen – Cluj-Napoca", "Aachen – Reims", "Liège – Cluj-Napoca"]);
  });

  it("lists the partners of the selected city", async () => {
    useSelection.setState({ selection: { kind: "city", id: "aachen-de" as CityId } });
    await openBlock();
    expect(names()).toEqual(["Cluj-Napoca", "Reims"]);
  });

  it("keeps the chosen kinds, each with its line style in words", async () => {
    const user = await openBlock();
    await user.click(screen.getByRole("checkbox", { name: /Friendship: dashed/ }));
    expect(useOverlay.getState().partnershipKinds).toEqual(["friendship"]);
    expect(names()).toEqual(["Liège – Cluj-Napoca"]);
  });

  it("opens a partnership and previews it", async () => {
    const user = await openBlock();
    const reims = screen.getByRole("button", { name: "Aachen – Reims" });
    await user.hover(reims);
    expect(useSelection.getState().hovered).toEqual({ kind: "partnership", id: "aachen-de--reims-fr" });
    await user.click(reims);
    expect(useSelection.getState().selection).toEqual({ kind: "partnership", id: "aachen-de--reims-fr" });
  });
});
