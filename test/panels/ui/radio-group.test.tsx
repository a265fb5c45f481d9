// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { RadioGroup } from "../../../src/panels/ui/radio-group";

function Sizes() {
  const [size, setSize] = useState<"small" | "large">("small");
  return (
    <RadioGroup
      label="Size"
      value={size}
      onChange={setSize}
      options={[
        { value: "small", label: "S", spokenLabel: "S, small" },
        { value: "large", label: "Large" },
      ]}
    />
  );
}

describe("radio group", () => {
  it("is a named group with one checked option", () => {
    render(<Sizes />);
    expect(screen.getByRole("group", { name: "Size" })).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "S, small" }).checked).toBe(true);
  });

  it("changes by click", async () => {
    render(<Sizes />);
    await userEvent.click(screen.getByRole("radio", { name: "Large" }));
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "Large" }).checked).toBe(true);
  });

  it("is reached by keyboard at the checked option", async () => {
    render(<Sizes />);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "S, small" }));
  });
});
