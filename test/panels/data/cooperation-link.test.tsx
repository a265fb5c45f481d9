// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { CityId } from "../../../src/model/identifiers";
import { CooperationLink } from "../../../src/panels/data/cooperation-link";
import { useCompare } from "../../../src/state/compare";
import { initialCooperation, useCooperation } from "../../../src/state/cooperation";
import { renderSpeaking } from "../../builders/render-speaking";

const ids = (...cities: string[]) => cities as CityId[];

it.each([
  [ids("trier-de"), "Side by side with another city", { first: "trier-de", other: null }],
  [ids("trier-de", "metz-fr"), "The two cities side by side", { first: "trier-de", other: "metz-fr" }],
  [
    ids("trier-de", "metz-fr", "nancy-fr"),
    "Two of its cities side by side",
    { first: "trier-de", other: "metz-fr" },
  ],
])("leads from %j to two cities side by side", async (cities, name, chosen) => {
  useCooperation.setState(initialCooperation);
  const user = await renderSpeaking(<CooperationLink cities={cities} />);
  await user.click(screen.getByRole("button", { name }));
  expect(useCompare.getState().page).toBe("cooperation");
  expect(useCooperation.getState()).toMatchObject({ part: "match", ...chosen });
});

it("is left out where no city is known", async () => {
  await renderSpeaking(<CooperationLink cities={[]} />);
  expect(screen.queryByRole("button")).toBeNull();
});
