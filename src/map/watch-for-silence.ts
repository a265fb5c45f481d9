/** Milliseconds between two looks. */
const INTERVAL = 5_000;
/** So many looks in a row without a sign of life mean that there is none: a minute of a page that answers. */
const PATIENCE = 12;

interface Watch {
  /** A sign of life. */
  readonly hear: () => void;
  readonly stop: () => void;
}

/**
 * Calls back once when nothing has been heard for a long time: a worker that does not start gives no error.
 * Looks are counted, not time, because a page that is stuck in one long task hears nothing meanwhile.
 */
export function watchForSilence(onSilence: () => void): Watch {
  let silentLooks = 0;
  const timer = setInterval(() => {
    silentLooks += 1;
    if (silentLooks < PATIENCE) return;
    clearInterval(timer);
    onSilence();
  }, INTERVAL);
  return {
    hear: () => {
      silentLooks = 0;
    },
    stop: () => clearInterval(timer),
  };
}
