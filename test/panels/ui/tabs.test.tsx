// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { Tabs } from "../../../src/panels/ui/tabs";

const tabs = ["one", "two", "three"].map((value) => ({ value, label: value }));

function Example() {
  const [value, setValue] = useState("one");
  return (
    <Tabs label="Numbers" tabs={tabs} value={value} onChange={setValue}>
      panel of {value}
    </Tabs>
  );
}

const selected = () => screen.getByRole("tab", { selected: true }).textContent;

describe("tabs", () => {
  it("name their panel", () => {
    render(<Example />);
    expect(screen.getByRole("tabpanel", { name: "one" }).textContent).toBe("panel of one");
  });

  it("are one stop for the tab key", async () => {
    const user = userEvent.setup();
    render(<Example />);
    await user.tab();
    expect(document.activeElement?.textContent).toBe("one");
    await user.tab();
    expect(document.activeElement?.getAttribute("role")).not.toBe("tab");
  });

  it("are chosen by arrow keys, around the ends, and by Home and End", async () => {
    const user = userEvent.setup();
    render(<Example />);
    await user.tab();
    await user.keyboard("{ArrowRight}");
    expect(selected()).toBe("two");
    await user.keyboard("{End}{ArrowRight}");
    expect(selected()).toBe("one");
    await user.keyboard("{ArrowLeft}");
    expect(selected()).toBe("three");
    await user.keyboard("{Home}");
    expect(selected()).toBe("one");
    expect(document.activeElement?.textContent).toBe("one");
  });

  it("are chosen by pointer", async () => {
    const user = userEvent.setup();
    render(<Example />);
    await user.click(screen.getByRole("tab", { name: "two" }));
    expect(screen.getByRole("tabpanel", { name: "two" })).toBeDefined();
  });
});
