// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { DataTable, type TableColumn } from "../../../src/panels/ui/data-table";

interface Row {
  readonly name: string;
  readonly people: number | undefined;
}

const rows: readonly Row[] = [
  { name: "Metz", people: 122 },
  { name: "Basel", people: undefined },
  { name: "Trier", people: 110 },
];
const columns: readonly TableColumn<Row>[] = [
  { id: "name", header: "City", isRowHeader: true, sortValue: ({ name }) => name, cell: ({ name }) => name },
  {
    id: "people",
    header: "People",
    align: "end",
    startsDescending: true,
    sortValue: ({ people }) => people,
    cell: ({ people }) => people ?? "no data",
  },
];
const previews: (string | null)[] = [];

async function open(limit?: number) {
  previews.length = 0;
  render(
    <DataTable
      caption="Cities"
      columns={columns}
      rows={rows}
      rowKey={({ name }) => name}
      detail={({ name }) => (name === "Metz" ? "in Lorraine" : null)}
      compare={(a, b) => a.localeCompare(b)}
      initialSort={{ column: "name", isDescending: false }}
      highlightedKeys={["Trier"]}
      onPreview={(key) => previews.push(key)}
      fold={limit === undefined ? undefined : { rows: limit, more: "Show all", fewer: "Show fewer" }}
    />,
  );
  await screen.findByRole("button", { name: "City" });
}

const names = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);

describe("data table", () => {
  it("has a caption, column and row headings", async () => {
    await open();
    expect(screen.getByRole("table", { name: "Cities" })).toBeDefined();
    expect(screen.getAllByRole("columnheader")).toHaveLength(2);
    expect(names()).toEqual(["Basel", "Metz", "Trier"]);
  });

  it("sorts by a column, the other way round the second time, and says so", async () => {
    await open();
    const people = screen.getByRole("columnheader", { name: "People" });
    await userEvent.click(within(people).getByRole("button"));
    expect(names()).toEqual(["Metz", "Trier", "Basel"]);
    expect(people.getAttribute("aria-sort")).toBe("descending");
    await userEvent.click(within(people).getByRole("button"));
    expect(people.getAttribute("aria-sort")).toBe("ascending");
  });

  it("keeps rows without a value last in both directions", async () => {
    await open();
    const button = screen.getByRole("button", { name: "People" });
    await userEvent.click(button);
    expect(names().at(-1)).toBe("Basel");
    await userEvent.click(button);
    expect(names()).toEqual(["Trier", "Metz", "Basel"]);
  });

  it("sorts by keyboard", async () => {
    await open();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(names()).toEqual(["Trier", "Metz", "Basel"]);
  });

  it("tells which row the pointer rests on", async () => {
    await open();
    await userEvent.hover(screen.getByRole("rowheader", { name: "Metz" }));
    expect(previews.at(-1)).toBe("Metz");
    await userEvent.unhover(screen.getByRole("rowheader", { name: "Metz" }));
    expect(previews.at(-1)).toBeNull();
  });

  it("adds a line of detail below a row", async () => {
    await open();
    expect(screen.getByRole("cell", { name: "in Lorraine" })).toBeDefined();
  });

  it("folds a long table after its first rows in the sorted order", async () => {
    await open(2);
    expect(names()).toEqual(["Basel", "Metz"]);
    await userEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(names()).toEqual(["Basel", "Metz", "Trier"]);
  });
});
