import { afterEach, expect, it, vi } from "vitest";
import { startWorker } from "../../src/worker/start-endpoint";

/** A worker that answers that it is there, as comlink does, and can be made to break. */
class PlayedWorker extends EventTarget {
  isRunning = true;

  postMessage({ id }: { readonly id: string }): void {
    this.dispatchEvent(new MessageEvent("message", { data: { id, type: "RAW", value: true } }));
  }

  terminate(): void {
    this.isRunning = false;
  }
}

afterEach(() => vi.unstubAllGlobals());

it("stops a worker that breaks after its start, and says so", async () => {
  const worker = new PlayedWorker();
  vi.stubGlobal("self", { origin: "https://atlas.example" });
  vi.stubGlobal("Worker", function played() {
    return worker;
  });
  const failures: string[] = [];
  await startWorker(({ name }) => failures.push(name));
  expect([worker.isRunning, failures]).toEqual([true, []]);
  worker.dispatchEvent(new Event("error"));
  expect([worker.isRunning, failures]).toEqual([false, ["AnalysisUnavailableError"]]);
});
