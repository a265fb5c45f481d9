import type { AnalysisInput, AnalysisSession } from "../analysis/geometry/analysis-session";
import type { SliceOptions } from "../analysis/geometry/time-slices";
import type { AnalysisEndpoint, ProgressListener, Ticket } from "./messages";
import { unpackInput } from "./packed-input";

/**
 * Answers questions by ticket. Takes the session's constructor as an argument: this file runs in the worker and
 * in the page, and must not bring the geometry into the page's first download.
 */
export function createEndpoint(Session: new (input: AnalysisInput) => AnalysisSession): AnalysisEndpoint {
  let session: AnalysisSession | null = null;
  const running = new Map<Ticket, AbortController>();

  async function answer<Answer>(
    ticket: Ticket,
    ask: (session: AnalysisSession, options: SliceOptions) => Answer | Promise<Answer>,
    onProgress: ProgressListener | null = null,
  ): Promise<Answer> {
    if (!session) throw new Error("Asked before the geometry was prepared");
    const controller = new AbortController();
    running.set(ticket, controller);
    try {
      return await ask(session, { signal: controller.signal, onProgress: onProgress ?? undefined });
    } finally {
      running.delete(ticket);
    }
  }

  return {
    isReady: () => Promise.resolve(true),
    prepare: (input) => {
      session = new Session(unpackInput(input));
      return Promise.resolve();
    },
    bands: (ticket, { extent, thresholds }, onProgress) =>
      answer(ticket, (asked, options) => asked.bands(extent, thresholds, options), onProgress),
    reach: (ticket, kilometres, onProgress) =>
      answer(ticket, (asked, options) => asked.reach(kilometres, options), onProgress),
    points: (ticket, points) => answer(ticket, (asked, options) => asked.points(points, options)),
    places: (ticket, { longitudes, latitudes }) =>
      answer(ticket, (asked, options) => asked.places(longitudes, latitudes, options)),
    units: (ticket) => answer(ticket, (asked, options) => asked.units(options)),
    arcs: (ticket, pairs) => answer(ticket, (asked) => asked.arcs(pairs)),
    cancel: (ticket) => {
      running.get(ticket)?.abort();
      return Promise.resolve();
    },
  };
}
