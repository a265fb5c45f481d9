import { describe, expect, it } from "vitest";
import { CodeMissingError, lazyCode } from "../../src/lazy/lazy-code";

/** What a browser says when the file of a module does not come. */
const missing = () => new TypeError("Failed to fetch dynamically imported module");

/** An import with one outcome after the other. */
function importing(outcomes: readonly (string | Error)[]) {
  let imports = 0;
  const importCode = () => {
    const outcome = outcomes[imports++] ?? missing();
    return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
  };
  return { importCode, count: () => imports };
}

function page(isOnline = true) {
  let openings = 0;
  const openAnew = () => {
    openings++;
  };
  return { isOnline: () => isOnline, openAnew, openings: () => openings, lacksStyle: false };
}

async function failureOf(work: Promise<unknown>): Promise<CodeMissingError> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  if (error instanceof CodeMissingError) return error;
  throw new Error("nothing has failed");
}

describe("lazyCode", () => {
  it("imports once and keeps what has come", async () => {
    const { importCode, count } = importing(["code", "other"]);
    const source = lazyCode(importCode, page());
    expect(source.current()).toBeNull();
    expect(await Promise.all([source.load(), source.load()])).toEqual(["code", "code"]);
    expect([await source.load(), source.current(), count()]).toEqual(["code", "code", 1]);
  });

  it("imports again when asked to, after a failure", async () => {
    const around = page();
    const source = lazyCode(importing([missing(), "code"]).importCode, around);
    await (await failureOf(source.load())).loadAgain();
    expect([source.current(), around.openings()]).toEqual(["code", 0]);
  });

  it("opens the page anew when the browser refuses to import again", async () => {
    const around = page();
    const source = lazyCode(importing([missing(), missing()]).importCode, around);
    void (await failureOf(source.load())).loadAgain();
    await expect.poll(around.openings).toBe(1);
  });

  it("opens the page anew when a style sheet is missing: it would not be asked for again", async () => {
    const around = page();
    const { importCode, count } = importing([new Error("Unable to preload CSS"), "code without looks"]);
    void (await failureOf(lazyCode(importCode, around).load())).loadAgain();
    await expect.poll(around.openings).toBe(1);
    expect(count()).toBe(1);
  });

  it("loads nothing more into a page that lacks a style sheet, which others may need", async () => {
    const around = page();
    await failureOf(lazyCode(importing([new Error("Unable to preload CSS")]).importCode, around).load());
    const { importCode, count } = importing(["code without looks"]);
    await failureOf(lazyCode(importCode, around).load());
    expect(count()).toBe(0);
  });

  it("leaves the page as it is while there is no connection", async () => {
    const around = page(false);
    const source = lazyCode(importing([missing(), missing(), "code"]).importCode, around);
    const failure = await failureOf(source.load());
    await failureOf(failure.loadAgain());
    expect(around.openings()).toBe(0);
    await failure.loadAgain();
    expect(source.current()).toBe("code");
  });
});
