import { describe, expect, it } from "vitest";
import { flowAreaFullName, flowAreaName } from "../../../src/analysis/statistics/flow-area-name";
import type { FlowArea } from "../../../src/model/flow";
import type { DataText } from "../../../src/model/language";
import { area } from "../../builders/flow-set";

const words = { country: (code: string) => `country ${code}`, dataText: (text: string) => text };

function named(id: string, name: string, kind: FlowArea["kind"]): FlowArea {
  return {
    id: area(id),
    name: name as DataText,
    kind,
    members: [],
    position: null,
    note: null,
    within: null,
    cities: [],
  };
}

describe("name of a flow area", () => {
  it("is the country's own name, also where the id is a unit's", () => {
    expect(flowAreaName(named("LU000", "Luxembourg", "country"), words)).toBe("country LU");
  });

  it("leaves the explanation of a group out", () => {
    const baden = named("or-baden", "Baden (part of the Upper Rhine: Lörrach, Waldshut)", "group");
    expect(flowAreaName(baden, words)).toBe("Baden");
    expect(flowAreaFullName(baden, words)).toBe("Baden (part of the Upper Rhine: Lörrach, Waldshut)");
  });

  it("keeps a short addition and the official name of a unit", () => {
    expect(flowAreaName(named("tmo", "Oberrhein (TMO)", "group"), words)).toBe("Oberrhein (TMO)");
    expect(flowAreaName(named("DE27A", "Landkreis Lindau (Bodensee)", "nuts3"), words)).toBe(
      "Landkreis Lindau (Bodensee)",
    );
  });
});
