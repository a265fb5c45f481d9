import type { BaseData } from "../model/dataset";
import type { AnalysisClient, AnalysisClientOptions } from "../worker/client";
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
  // Loaded with the first question: no part of the first picture.
  const { AnalysisUnavailableError } = await import("../worker/start-endpoint");
  started ??= prepare(base, {});
  const asked = started;
  try {
    return await question(await asked);
  } catch (error) {
    if (!(error instanceof AnalysisUnavailableError)) throw error;
    // Of several open questions the first one moves the analysis into the page for all.
    if (started === asked) {
      notify({ kind: "analysis-unavailable" });
      started = prepare(base, { inPage: true });
    }
    return question(await started);
  }
}

async function prepare(
  { geography, units, land }: BaseData,
  options: AnalysisClientOptions,
): Promise<AnalysisClient> {
  const { createAnalysisClient } = await import("../worker/client");
  const client = createAnalysisClient(options);
  await client.prepare({ borders: geography.borders, units: geography.units, labels: units, land });
  return client;
}
