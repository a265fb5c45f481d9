import { wrap, type Remote } from "comlink";
import { lazyCode } from "../lazy/lazy-code";
import { AnalysisUnavailableError } from "./analysis-unavailable-error";
import workerUrl from "./analysis.worker.ts?worker&url";
import { createEndpoint } from "./endpoint";
import type { AnalysisEndpoint } from "./messages";

/** A started endpoint, in a worker or in this thread. */
export interface StartedEndpoint {
  readonly endpoint: AnalysisEndpoint | Remote<AnalysisEndpoint>;
  readonly stop: () => void;
}

/** A worker that says nothing for so long has not started, milliseconds. */
const longestStart = 15_000;

const sessionCode = lazyCode(() => import("../analysis/geometry/analysis-session"));

/** Runs the analysis in this thread, in short slices; the code is loaded now. */
export async function startInline(): Promise<StartedEndpoint> {
  const { AnalysisSession } = await sessionCode.load();
  return { endpoint: createEndpoint(AnalysisSession), stop: () => undefined };
}

/**
 * Starts the worker. `onFailure` is called when it breaks later on.
 * @throws AnalysisUnavailableError when it does not start
 */
export async function startWorker(
  onFailure: (error: AnalysisUnavailableError) => void,
): Promise<StartedEndpoint> {
  const worker = createWorker();
  const failed = new Promise<never>((_, reject) => {
    const fail = (message: string) => {
      const error = new AnalysisUnavailableError(message);
      // It would keep its copy of the geometry; what is asked from now on is answered elsewhere.
      worker.terminate();
      onFailure(error);
      reject(error);
    };
    worker.addEventListener("error", (event) =>
      fail(event.message || "The analysis worker could not be loaded"),
    );
    worker.addEventListener("messageerror", () => fail("The analysis worker sent an unreadable message"));
  });
  const endpoint = wrap<AnalysisEndpoint>(worker);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new AnalysisUnavailableError("The analysis worker did not answer")),
      longestStart,
    );
  });
  try {
    await Promise.race([endpoint.isReady(), failed, late]);
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    clearTimeout(timer);
  }
  // From now on `onFailure` tells about it.
  failed.catch(() => undefined);
  return { endpoint, stop: () => worker.terminate() };
}

function createWorker(): Worker {
  try {
    return new Worker(self.origin === "null" ? borrowedAddress() : workerUrl, { type: "module" });
  } catch (error) {
    throw new AnalysisUnavailableError("The browser does not allow the analysis worker", { cause: error });
  }
}

/**
 * A sandboxed frame has no origin, so that every file is another origin's, and a worker may not start from one. It may
 * from a text of the page that imports the file. A module from a blob would not do: browsers refuse it there.
 */
function borrowedAddress(): string {
  const address = new URL(workerUrl, self.location.href).href;
  return `data:text/javascript,${encodeURIComponent(`import ${JSON.stringify(address)};`)}`;
}
