/** The worker could not be started or has stopped; nothing is computed until another client is made. */
export class AnalysisUnavailableError extends Error {
  override readonly name = "AnalysisUnavailableError";
}
