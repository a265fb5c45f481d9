import { AnalysisUnavailableError } from "../worker/start-endpoint";
import { createAnalysisClient, type AnalysisClient } from "../worker/client";
import type { BaseData } from "../model/dataset";
import { notify } from "./notices";

let started: Promise<AnalysisClient> | null = null;

/**
 * The prepared analysis: in a worker, or, where that does not start, in the page. One for the whole visit;
 * the geometry is handed over once.
 */
export function startAnalysis(base: BaseData): Promise<AnalysisClient> {
  started ??= prepare(createAnalysisClient(), base).catch((error: unknown) => {
    if (!(error instanceof AnalysisUnavailableError)) throw error;
    notify({ kind: "analysis-unavailable" });
    return prepare(createAnalysisClient({ inPage: true }), base);
  });
  return started;
}

async function prepare(
  client: AnalysisClient,
  { geography, units, land }: BaseData,
): Promise<AnalysisClient> {
  await client.prepare({ borders: geography.borders, units: geography.units, labels: units, land });
  return client;
}
