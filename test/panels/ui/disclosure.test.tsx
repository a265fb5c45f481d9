// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Disclosure } from "../../../src/panels/ui/disclosure";

describe("disclosure", () => {
  it("draws its content when it is opened", async () => {
    render(
      <Disclosure title="Sources" note="3">
        <p>Eurostat</p>
      </Disclosure>,
    );
    expect(screen.queryByText("Eurostat")).toBeNull();
    await userEvent.click(screen.getByRole("heading", { name: "Sources", level: 3 }));
    expect(await screen.findByText("Eurostat")).toBeDefined();
  });
});
