import { lazyCode } from "../lazy/lazy-code";
import type { BaseData } from "../model/dataset";
import type { Geography } from "../model/geography";
import { AnalysisUnavailableError } from "../worker/analysis-unavailable-error";
import type { AnalysisClient, AnalysisClientOptions } from "../worker/client";
import { notify } from "./notices";

// Loaded with the first question: no part of the first picture.
const clientCode = lazyCode(() => import("../worker/client"));

let started: Promise<AnalysisClient> | null = null;
/** What the analysis answers from. */
let known: Geography["units"] | null = null;

/**
 * Asks the analysis: a worker, or, where that does not start or has died, the same code in the page. One for
 * the whole visit; the geometry is handed over once, and again when own regions have brought further units.
 */
export async function askAnalysis<Answer>(
  base: BaseData,
  question: (client: AnalysisClient) => Promise<Answer>,
): Promise<Answer> {
  const asked = prepared(base);
  try {
    return await question(await asked);
  } catch (error) {
    if (!(error instanceof AnalysisUnavailableError)) throw error;
    // Of several open questions the first one moves the analysis into the page for all.
    if (started === asked) {
      notify({ kind: "analysis-unavailable" });
      started = keptWhileGood(start({ inPage: true }).then((client) => handOver(client, base)));
    }
    return question(await prepared(base));
  }
}

/** Questions that were asked before go on with the geometry they were asked about. */
function prepared(base: BaseData): Promise<AnalysisClient> {
  if (started && known === base.geography.units) return started;
  known = base.geography.units;
  started = keptWhileGood((started ?? start({})).then((client) => handOver(client, base)));
  return started;
}

/** One that does not come is forgotten, so that the next question starts anew; a worker's place is taken at once. */
function keptWhileGood(client: Promise<AnalysisClient>): Promise<AnalysisClient> {
  client.catch((error: unknown) => {
    if (started === client && !(error instanceof AnalysisUnavailableError)) started = known = null;
  });
  return client;
}

async function start(options: AnalysisClientOptions): Promise<AnalysisClient> {
  const { createAnalysisClient } = await clientCode.load();
  return createAnalysisClient(options);
}

async function handOver(
  client: AnalysisClient,
  { geography, units, land }: BaseData,
): Promise<AnalysisClient> {
  await client.prepare({ borders: geography.borders, units: geography.units, labels: units, land });
  return client;
}
