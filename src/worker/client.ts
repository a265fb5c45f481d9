import { proxy, transfer, type Remote } from "comlink";
import type { MultiLineString } from "geojson";
import type { BorderDistanceColumns } from "../analysis/geometry/border-distance-columns";
import type { PartnerPair } from "../analysis/geometry/partner-arcs";
import type { MeasuredPoint } from "../analysis/geometry/point-distance";
import type { DistanceBands, DistanceReach, PointDistance, UnitDistance } from "../model/border-distance";
import type { Kilometres } from "../model/identifiers";
import type { AnalysisEndpoint, BandsQuestion, PlacesQuestion, ProgressListener, Ticket } from "./messages";
import { packInput, transferablesOf, type AnalysisGeometry } from "./packed-input";
import { startInline, startWorker } from "./start-endpoint";

export interface QuestionOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface LongQuestionOptions extends QuestionOptions {
  /** Share done, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Asks the analysis worker. Every question rejects with the reason of its signal when aborted, with
 * `AnalysisUnavailableError` when the worker does not run, and never answers after either. Of `bands`, `reach` and
 * `at` only the latest question is answered: a newer one aborts the one before with an `AbortError`.
 */
export interface AnalysisClient {
  /** Hands over the geometry; wait for it before asking. */
  prepare(geometry: AnalysisGeometry): Promise<void>;
  bands(question: BandsQuestion, options?: LongQuestionOptions): Promise<DistanceBands>;
  /** Everything nearer to a border than 1 to 100 km, over the extent last asked for bands. */
  reach(kilometres: Kilometres, options?: LongQuestionOptions): Promise<DistanceReach>;
  at(point: MeasuredPoint, options?: QuestionOptions): Promise<PointDistance>;
  points(points: readonly MeasuredPoint[], options?: QuestionOptions): Promise<readonly PointDistance[]>;
  places(question: PlacesQuestion, options?: QuestionOptions): Promise<BorderDistanceColumns>;
  units(options?: QuestionOptions): Promise<readonly UnitDistance[]>;
  arcs(pairs: readonly PartnerPair[], options?: QuestionOptions): Promise<readonly MultiLineString[]>;
  /** Stops the worker; open questions reject with an `AbortError`. */
  dispose(): void;
}

export interface AnalysisClientOptions {
  /** Compute in the page even where there are workers: the way out after an `AnalysisUnavailableError`. */
  readonly inPage?: boolean;
}

/** Starts the analysis: in a worker, or in the page where there is none. */
export function createAnalysisClient({
  inPage = typeof Worker === "undefined",
}: AnalysisClientOptions = {}): AnalysisClient {
  const stopped = new AbortController();
  const started = inPage ? startInline() : startWorker((error) => stopped.abort(error));
  // Every question tells of a failed start; without a question nobody needs to know.
  started.catch(() => undefined);
  const ask = createAsking(
    started.then(({ endpoint }) => endpoint),
    stopped.signal,
  );

  return {
    prepare: (geometry) => {
      const input = packInput(geometry);
      return ask((endpoint) => endpoint.prepare(transfer(input, transferablesOf(input))), {});
    },
    bands: (question, options = {}) =>
      ask((endpoint, ticket, onProgress) => endpoint.bands(ticket, question, onProgress), options, "bands"),
    reach: (kilometres, options = {}) =>
      ask((endpoint, ticket, onProgress) => endpoint.reach(ticket, kilometres, onProgress), options, "reach"),
    at: async (point, options = {}) => {
      const [answer] = await ask((endpoint, ticket) => endpoint.points(ticket, [point]), options, "at");
      if (!answer) throw new Error("A question about one point had no answer");
      return answer;
    },
    points: (points, options = {}) => ask((endpoint, ticket) => endpoint.points(ticket, points), options),
    places: (question, options = {}) => ask((endpoint, ticket) => endpoint.places(ticket, question), options),
    units: (options = {}) => ask((endpoint, ticket) => endpoint.units(ticket), options),
    arcs: (pairs, options = {}) => ask((endpoint, ticket) => endpoint.arcs(ticket, pairs), options),
    dispose: () => {
      stopped.abort(new DOMException("The analysis was stopped", "AbortError"));
      started.then(({ stop }) => stop()).catch(() => undefined);
    },
  };
}

type Endpoint = AnalysisEndpoint | Remote<AnalysisEndpoint>;
/** Questions of which only the latest is answered. */
type LatestOnly = "bands" | "reach" | "at";

function createAsking(endpoint: Promise<Endpoint>, stopped: AbortSignal) {
  const latest = new Map<LatestOnly, AbortController>();
  let tickets = 0;

  return async function ask<Answer>(
    send: (endpoint: Endpoint, ticket: Ticket, onProgress: ProgressListener | null) => Promise<Answer>,
    { signal, onProgress }: LongQuestionOptions,
    kind?: LatestOnly,
  ): Promise<Answer> {
    const question = new AbortController();
    if (kind) {
      latest.get(kind)?.abort(new DOMException("A newer question was asked", "AbortError"));
      latest.set(kind, question);
    }
    const ticket = ++tickets;
    const letGo = abortWith(question, [stopped, ...(signal ? [signal] : [])]);
    const answer = endpoint.then((there) => {
      question.signal.throwIfAborted();
      return send(there, ticket, onProgress ? proxy(tellWhileOpen(question.signal, onProgress)) : null);
    });
    try {
      return await Promise.race([answer, rejectOnAbort(question.signal)]);
    } finally {
      letGo();
      if (question.signal.aborted && !stopped.aborted) callOff(endpoint, ticket);
      if (kind && latest.get(kind) === question) latest.delete(kind);
    }
  };
}

function tellWhileOpen(signal: AbortSignal, onProgress: ProgressListener): ProgressListener {
  return (share) => {
    if (!signal.aborted) onProgress(share);
  };
}

function callOff(endpoint: Promise<Endpoint>, ticket: Ticket): void {
  endpoint.then((there) => there.cancel(ticket)).catch(() => undefined);
}

/** Aborts the controller as soon as one of the signals is; returns how to stop listening. */
function abortWith(controller: AbortController, signals: readonly AbortSignal[]): () => void {
  const listening = signals.map((signal) => {
    const abort = () => controller.abort(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
    return () => signal.removeEventListener("abort", abort);
  });
  return () => listening.forEach((stop) => stop());
}

async function rejectOnAbort(signal: AbortSignal): Promise<never> {
  if (!signal.aborted)
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  signal.throwIfAborted();
  throw new Error("Not aborted after all");
}
