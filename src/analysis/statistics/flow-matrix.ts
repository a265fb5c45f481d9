import type { Flow } from "../../model/flow";
import type { FlowAreaId } from "../../model/identifiers";

/** Origins by rows, destinations by columns. */
export interface FlowMatrix {
  readonly origins: readonly FlowAreaId[];
  readonly destinations: readonly FlowAreaId[];
  /** Empty: the source does not record the pair. Several: single figures, not to be added. */
  readonly cell: (origin: FlowAreaId, destination: FlowAreaId) => readonly number[];
  /** Pairs of different areas that the source does not record. */
  readonly notRecorded: number;
}

/** The square form of flows. Areas appear in the order of their largest flow. */
export function flowMatrix(flows: readonly Flow[]): FlowMatrix {
  const largestFirst = [...flows].sort((a, b) => b.magnitude - a.magnitude);
  const origins = [...new Set(largestFirst.map(({ origin }) => origin))];
  const destinations = [...new Set(largestFirst.map(({ destination }) => destination))];
  const values = new Map<string, number[]>();
  for (const { origin, destination, magnitude } of largestFirst) {
    const pair = key(origin, destination);
    values.set(pair, [...(values.get(pair) ?? []), magnitude]);
  }
  const cell = (origin: FlowAreaId, destination: FlowAreaId) => values.get(key(origin, destination)) ?? [];
  const notRecorded = origins.flatMap((origin) =>
    destinations.filter((destination) => destination !== origin && cell(origin, destination).length === 0),
  ).length;
  return { origins, destinations, cell, notRecorded };
}

function key(origin: FlowAreaId, destination: FlowAreaId): string {
  return `${origin}>${destination}`;
}
