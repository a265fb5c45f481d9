// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ErrorBoundary } from "../../src/lazy/error-boundary";
import { lazyPart } from "../../src/lazy/lazy-part";
import { PartFailed } from "../../src/lazy/part-failed";

// React reports what a boundary has caught to the console.
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

const Greeting = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;
const Waiting = () => <p>One moment</p>;

/** Fails as often as told, then comes. */
function greetingAfter(failures: number) {
  let attempts = 0;
  return () =>
    ++attempts > failures ? Promise.resolve(Greeting) : Promise.reject(new TypeError("no such file"));
}

function draw(Part: ComponentType<{ readonly name: string }>) {
  render(
    <ErrorBoundary
      fallback={(retry) => <PartFailed text="Not shown" retryText="Try again" onRetry={retry} />}
    >
      <Part name="Metz" />
    </ErrorBoundary>,
  );
  return userEvent.setup();
}

describe("a part that comes later", () => {
  it("draws something else until it has come", async () => {
    draw(lazyPart(greetingAfter(0), Waiting));
    expect(screen.getByText("One moment")).toBeDefined();
    expect(await screen.findByText("Hello Metz")).toBeDefined();
    expect(screen.queryByText("One moment")).toBeNull();
  });

  it("is drawn at once when it was loaded ahead", async () => {
    const Part = lazyPart(greetingAfter(0), Waiting);
    Part.prefetch();
    await Promise.resolve().then(() => undefined);
    draw(Part);
    expect(screen.getByText("Hello Metz")).toBeDefined();
  });

  it("says that it has not come, and comes with another try", async () => {
    const user = draw(lazyPart(greetingAfter(1)));
    expect((await screen.findByRole("alert")).textContent).toContain("Not shown");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Hello Metz")).toBeDefined();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("is tried when it is drawn, if loading it ahead has failed", async () => {
    const Part = lazyPart(greetingAfter(1));
    Part.prefetch();
    await new Promise((resolve) => setTimeout(resolve));
    draw(Part);
    expect(await screen.findByText("Hello Metz")).toBeDefined();
  });
});

it("a boundary draws its children again after an error of their own", async () => {
  let isBroken = true;
  function Fragile() {
    if (isBroken) throw new Error("broken");
    return <p>Whole</p>;
  }
  const user = draw(Fragile);
  isBroken = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByText("Whole")).toBeDefined();
});
