// @vitest-environment jsdom
import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CopyButton } from "../../../src/panels/ui/copy-button";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("navigator", { clipboard: { writeText: () => Promise.resolve() } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("says what it did for its whole time after each press", async () => {
  render(<CopyButton textToCopy={() => "text"} label="Copy" doneLabel="Copied" failedLabel="Failed" />);
  const button = screen.getByRole("button");
  const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
  const press = () => {
    fireEvent.click(button);
    return wait(0);
  };
  await press();
  await wait(3000);
  await press();
  await wait(3000);
  expect(button.textContent).toBe("Copied");
  await wait(2000);
  expect(button.textContent).toBe("Copy");
});
