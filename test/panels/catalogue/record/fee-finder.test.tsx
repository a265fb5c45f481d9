// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { RecordId } from "../../../../src/model/identifiers";
import { CataloguePage } from "../../../../src/panels/catalogue/catalogue-page";
import { openCatalogueWorld } from "../../../builders/catalogue-world";
import { renderSpeaking } from "../../../builders/render-speaking";

async function openFees() {
  await openCatalogueWorld({ record: "event:difu-seminar-2022" as RecordId });
  const user = await renderSpeaking(<CataloguePage />);
  await user.click(screen.getByText("Which fee applies to me?"));
  const who = await screen.findByRole("combobox", { name: "Who takes part?" });
  const answer = () => {
    const place = who.closest(".fee-finder");
    if (!(place instanceof HTMLElement)) throw new Error("no form");
    return within(place).getByRole("status").textContent;
  };
  return { user, who, answer };
}

describe("which fee applies to me", () => {
  it("says nothing before it knows who asks", async () => {
    const { answer } = await openFees();
    expect(answer()).toBe("");
  });

  it("tells the fee with its rule and source, and what a lower one takes", async () => {
    const { user, who, answer } = await openFees();
    await user.selectOptions(who, "Administration of a city or municipality");
    expect(answer()).toContain("Your fee: 495\u00a0EUR");
    expect(answer()).toContain("255\u00a0EUR does not apply: it takes a membership that is not ticked.");
    await user.click(screen.getByRole("checkbox", { name: "Member of the Deutscher Städtetag" }));
    expect(answer()).toContain("Your fee: 385\u00a0EUR");
    await user.click(screen.getByRole("checkbox", { name: "Funds the Difu (Zuwenderstadt)" }));
    expect(answer()).toContain("Your fee: 255\u00a0EUR");
    expect(answer()).toMatch(/The rule: People from the administration.*Source/);
    expect(answer()).not.toContain("does not apply");
  });

  it("asks for memberships only where they make a difference", async () => {
    const { user, who, answer } = await openFees();
    await user.selectOptions(who, "Non-governmental organisation");
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(answer()).toContain("Your fee: 385\u00a0EUR");
    await user.selectOptions(who, "None of these");
    expect(answer()).toContain("Your fee: 495\u00a0EUR");
    expect(answer()).toContain("385\u00a0EUR does not apply: it is for other groups.");
  });
});
