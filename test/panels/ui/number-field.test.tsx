// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { NumberField } from "../../../src/panels/ui/number-field";

it("takes an emptied field for no number, not for 0", async () => {
  const heard: number[] = [];
  render(
    <NumberField label="Weight" value={4} minimum={0} maximum={10} onChange={(value) => heard.push(value)} />,
  );
  const user = userEvent.setup();
  const field = screen.getByRole<HTMLInputElement>("spinbutton", { name: "Weight" });
  await user.clear(field);
  expect([field.value, heard]).toEqual(["", []]);
  await user.tab();
  expect([field.value, heard]).toEqual(["4", []]);
});
