const TIMEOUT_MILLISECONDS = 1000;

/** Leaves work until the first picture stands. Safari has no idle callback. */
export function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: TIMEOUT_MILLISECONDS });
  else setTimeout(work, 0);
}
