// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { loadPoster } from "../../src/data/load-poster";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4"/></svg>';
const answer =
  (text: string, status = 200) =>
  () =>
    Promise.resolve(new Response(text, { status }));

describe("loadPoster", () => {
  it("brings the drawing of the view into the page", async () => {
    const asked: string[] = [];
    const drawing = await loadPoster("tmo-commuters", (address) => {
      asked.push(address);
      return answer(svg)();
    });
    expect(asked).toEqual(["./posters/tmo-commuters.svg"]);
    expect(drawing?.ownerDocument).toBe(document);
    expect(drawing?.querySelector("path")?.getAttribute("d")).toBe("M0 0h4");
  });

  it.each([
    ["is missing", answer("There is no such file here.", 404)],
    ["is no drawing", answer("<html><body>500</body></html>")],
    ["is broken", answer("<svg")],
    ["does not come", () => Promise.reject(new TypeError("network"))],
  ])("does without a file that %s", async (_, ask) => {
    expect(await loadPoster("tmo-commuters", ask)).toBeNull();
  });
});
