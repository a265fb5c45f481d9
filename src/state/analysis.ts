import type { BaseData } from "../model/dataset";
import { createAnalysisClient, type AnalysisClient } from "../worker/client";
import { AnalysisUnavailableError } from "../worker/start-endpoint";
import { notify } from "./notices";

let started: Promise<AnalysisClient> | null = null;

/**
 * Asks the analysis: a worker, or, where that does not start or has died, the same code in the page. One for
 * the whole visit; the geometry is handed over once.
 */
export async function askAnalysis<Answer>(
  base: BaseData,
  question: (client: AnalysisClient) => Promise<Answer>,
): Promise<Answer> {
  started ??= prepare(createAnalysisClient(), base);
  const asked = started;
  try {
    return await question(await asked);
  } catch (error) {
    if (!(error instanceof AnalysisUnavailableError)) throw error;
    // Of several open questions the first one moves the analysis into the page for all.
    if (started === asked) {
      notify({ kind: "analysis-unavailable" });
      started = prepare(createAnalysisClient({ inPage: true }), base);
    }
    return question(await started);
  }
}

async function prepare(
  client: AnalysisClient,
  { geography, units, land }: BaseData,
): Promise<AnalysisClient> {
  await client.prepare({ borders: geography.borders, units: geography.units, labels: units, land });
  return client;
}
