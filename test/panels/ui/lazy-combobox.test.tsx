// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { LazyCombobox } from "../../../src/panels/ui/lazy-combobox";

const cities = [
  { key: "metz", label: "Metz", detail: "France" },
  { key: "mainz", label: "Mainz", detail: "Germany" },
];

function Search({ onChoose }: { readonly onChoose: (key: string) => void }) {
  const [query, setQuery] = useState("");
  const options = cities.filter(({ label }) => label.startsWith(query));
  return (
    <LazyCombobox
      label="Find a city"
      placeholder="City"
      options={options}
      query={query}
      onQueryChange={setQuery}
      onChoose={onChoose}
      emptyText="Nothing found"
      countText={`${options.length} cities`}
    />
  );
}

async function type(text: string) {
  const chosen: string[] = [];
  render(<Search onChoose={(key) => chosen.push(key)} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("combobox", { name: "Find a city" }));
  await screen.findByRole("combobox", { name: "Find a city" });
  await user.keyboard(text);
  return { user, chosen };
}

describe("combobox", () => {
  it("lists what a query finds", async () => {
    await type("M");
    expect((await screen.findAllByRole("option")).map(({ textContent }) => textContent)).toEqual([
      "MetzFrance",
      "MainzGermany",
    ]);
  });

  it("chooses by keyboard", async () => {
    const { user, chosen } = await type("M");
    await screen.findAllByRole("option");
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(chosen).toEqual(["mainz"]);
  });

  it("chooses by click", async () => {
    const { user, chosen } = await type("M");
    await user.click(await screen.findByRole("option", { name: /Metz/ }));
    expect(chosen).toEqual(["metz"]);
  });

  it("chooses nothing when it is left", async () => {
    const { user, chosen } = await type("M");
    await screen.findAllByRole("option");
    await user.keyboard("{ArrowDown}");
    await user.tab();
    expect(chosen).toEqual([]);
  });

  it("says when nothing is found", async () => {
    await type("Mx");
    expect(await screen.findByText("Nothing found")).toBeDefined();
  });

  it("announces how many it finds, and nothing while nothing is asked for", async () => {
    const { user } = await type("M");
    expect(screen.getByRole("status").textContent).toBe("2 cities");
    await user.keyboard("e");
    expect(screen.getByRole("status").textContent).toBe("1 cities");
    await user.keyboard("{Escape}");
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("keeps Escape to itself while there is something to clear", async () => {
    const { user } = await type("M");
    await screen.findAllByRole("option");
    const heard: boolean[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.defaultPrevented);
    window.addEventListener("keydown", listen);
    await user.keyboard("{Escape}{Escape}");
    window.removeEventListener("keydown", listen);
    expect(heard).toEqual([true, false]);
  });
});
