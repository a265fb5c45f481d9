import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchForSilence } from "../../src/map/watch-for-silence";

describe("watchForSilence", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("calls back once after a minute of silence", () => {
    const onSilence = vi.fn();
    watchForSilence(onSilence);
    vi.advanceTimersByTime(59_000);
    expect(onSilence).not.toHaveBeenCalled();
    vi.advanceTimersByTime(120_000);
    expect(onSilence).toHaveBeenCalledTimes(1);
  });

  it("begins anew with every sign of life", () => {
    const onSilence = vi.fn();
    const { hear } = watchForSilence(onSilence);
    vi.advanceTimersByTime(50_000);
    hear();
    vi.advanceTimersByTime(50_000);
    expect(onSilence).not.toHaveBeenCalled();
  });

  it("stops watching", () => {
    const onSilence = vi.fn();
    watchForSilence(onSilence).stop();
    vi.advanceTimersByTime(200_000);
    expect(onSilence).not.toHaveBeenCalled();
  });
});
