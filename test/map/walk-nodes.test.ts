import { describe, expect, it } from "vitest";
import type { WalkDirection } from "../../src/analysis/statistics/neighbour-walk";
import { loadFlows } from "../../src/data/tables/load-flows";
import { walkNodes } from "../../src/map/walk-nodes";
import type { FlowAreaId, Position } from "../../src/model/identifiers";
import { publishedFiles } from "../builders/published-files";
import { nodeMark } from "../builders/scene";

const directions: readonly WalkDirection[] = ["north", "east", "south", "west"];
const nodes = [
  nodeMark("middle", [6, 50]),
  nodeMark("east", [7, 50.1]),
  nodeMark("far-east", [8, 50]),
  nodeMark("north", [6.2, 51]),
];
const middle = "middle" as FlowAreaId;

describe("walkNodes", () => {
  it("begins at the node nearest to the middle of the view, whatever the key", () => {
    const step = walkNodes(nodes, null, [7.2, 50], "north");
    expect([step?.node.area, step?.direction]).toEqual(["east", null]);
  });

  it("begins anew where the node it stood on is drawn no more", () => {
    expect(walkNodes(nodes, "gone" as FlowAreaId, [6, 51], "west")?.node.area).toBe("north");
  });

  it("goes to the nearest node that way, and says where it lies", () => {
    expect(walkNodes(nodes, middle, [6, 50], "east")).toMatchObject({
      node: { area: "east" },
      direction: "e",
    });
    expect(walkNodes(nodes, middle, [6, 50], "north")?.node.area).toBe("north");
  });

  it("stays where nothing lies that way", () => {
    expect(walkNodes(nodes, middle, [6, 50], "west")).toBeNull();
    expect(walkNodes([], null, [6, 50], "west")).toBeNull();
  });

  it("reaches every node of every published set from every other", async () => {
    const { sets, areas } = await loadFlows(publishedFiles);
    const places = new Map(areas.map(({ id, position }) => [id, position]));
    for (const { id, flows } of sets) {
      const ids = new Set(flows.flatMap(({ origin, destination }) => [origin, destination]));
      const marks = [...ids].flatMap((area) => {
        const position = places.get(area);
        return position ? [nodeMark(area, position)] : [];
      });
      for (const { area } of marks)
        expect(reachedFrom(area, marks).size, `${id} from ${area}`).toBe(marks.length);
    }
  });
});

function reachedFrom(start: FlowAreaId, marks: readonly ReturnType<typeof nodeMark>[]): Set<FlowAreaId> {
  const anywhere: Position = [0, 0];
  const reached = new Set([start]);
  for (const area of reached)
    for (const direction of directions) {
      const step = walkNodes(marks, area, anywhere, direction);
      if (step) reached.add(step.node.area);
    }
  return reached;
}
