// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ChartFrame } from "../../../src/panels/chart/chart-frame";
import { Mark, MarkRow } from "../../../src/panels/chart/mark";
import { renderSpeaking } from "../../builders/render-speaking";

interface Row {
  readonly label: string;
  /** Name and place of each mark. */
  readonly marks: readonly (readonly [string, number])[];
}

async function renderChart(rows: readonly Row[], chosen: string[] = []) {
  const user = await renderSpeaking(
    <ChartFrame title="Chart" subtitle="Source" summary="All there is." height={() => 100}>
      {() =>
        rows.map(({ label, marks }) => (
          <MarkRow key={label} label={label}>
            {marks.map(([name, place]) => (
              <Mark key={name} label={name} place={place} onChoose={() => chosen.push(name)}>
                <circle />
              </Mark>
            ))}
          </MarkRow>
        ))
      }
    </ChartFrame>,
  );
  await user.tab();
  return user;
}

const focused = () => document.activeElement?.getAttribute("aria-label");

const strips: readonly Row[] = [
  {
    label: "first",
    marks: [
      ["a", 10],
      ["b", 50],
      ["c", 90],
    ],
  },
  {
    label: "second",
    marks: [
      ["d", 20],
      ["e", 85],
    ],
  },
];

describe("marks of a chart by keyboard", () => {
  it("are one stop for the tab key", async () => {
    const user = await renderChart(strips);
    expect(focused()).toBe("a");
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it("follow each other along a row, to its ends and no further", async () => {
    const user = await renderChart(strips);
    await user.keyboard("{ArrowRight}");
    expect(focused()).toBe("b");
    await user.keyboard("{End}{ArrowRight}");
    expect(focused()).toBe("c");
    await user.keyboard("{Home}");
    expect(focused()).toBe("a");
  });

  it("lead up and down to the nearest mark of the next row", async () => {
    const user = await renderChart(strips);
    await user.keyboard("{End}{ArrowDown}");
    expect(focused()).toBe("e");
    await user.keyboard("{ArrowLeft}{ArrowUp}");
    expect(focused()).toBe("a");
  });

  it("are a list where every row has one mark", async () => {
    const user = await renderChart([
      { label: "first", marks: [["a", 0]] },
      { label: "second", marks: [["b", 0]] },
      { label: "third", marks: [["c", 0]] },
    ]);
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(focused()).toBe("c");
    await user.keyboard("{Home}");
    expect(focused()).toBe("a");
  });

  it("are returned to where they were left", async () => {
    const user = await renderChart(strips);
    await user.keyboard("{ArrowRight}");
    await user.tab();
    await user.tab({ shift: true });
    expect(focused()).toBe("b");
  });

  it("are chosen by Enter and space", async () => {
    const chosen: string[] = [];
    const user = await renderChart(strips, chosen);
    await user.keyboard("{Enter}{ArrowRight} ");
    expect(chosen).toEqual(["a", "b"]);
  });

  it("are announced with the chart's title and what there is to see", async () => {
    await renderChart(strips);
    const drawing = screen.getAllByRole("group", { name: "Chart" });
    expect(drawing.some((element) => element.hasAttribute("aria-describedby"))).toBe(true);
    expect(screen.getByText(/All there is\. Arrow keys/)).toBeDefined();
    expect(screen.getByRole("figure", { name: "Chart" })).toBeDefined();
  });
});
