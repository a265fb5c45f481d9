// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { CheckboxList } from "../../../src/panels/ui/checkbox-list";

describe("checkbox list", () => {
  it("tells which option was toggled", async () => {
    const toggled: string[] = [];
    render(
      <CheckboxList
        label="States"
        options={[
          { value: "be", label: "Belgium", count: "12" },
          { value: "de", label: "Germany" },
        ]}
        values={["de"]}
        onToggle={(value) => toggled.push(value)}
      />,
    );
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Germany" }).checked).toBe(true);
    await userEvent.click(screen.getByRole("checkbox", { name: /Belgium/ }));
    expect(toggled).toEqual(["be"]);
  });
});
