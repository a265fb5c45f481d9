import { configureGlobal } from "fast-check";
import { afterEach, beforeEach, expect, vi } from "vitest";

// Dates are written the same way on every machine.
process.env["TZ"] = "UTC";

// Properties are tried with the same values on every machine, so that a failure can be repeated.
configureGlobal({ seed: 2026 });

// No test asks the network; one that needs an answer brings its own `fetch`.
globalThis.fetch = () => Promise.reject(new Error("A test asked the network"));

/** Lazily loaded parts take their time on a busy machine; a missing element still fails, only later. */
const ASYNC_TIMEOUT_MILLISECONDS = 10_000;
if (typeof document !== "undefined") {
  const { configure } = await import("@testing-library/react");
  configure({ asyncUtilTimeout: ASYNC_TIMEOUT_MILLISECONDS });
}

let complaints: string[] = [];

beforeEach(() => {
  complaints = [];
  for (const level of ["error", "warn"] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      complaints.push(`console.${level}: ${parts.map(String).join(" ")}`);
    });
  }
});

afterEach(async () => {
  if (typeof document !== "undefined") {
    const { cleanup } = await import("@testing-library/react");
    cleanup();
  }
  // React says through the console what it cannot say through types: a missing key, an update outside `act`.
  expect(complaints).toEqual([]);
});
