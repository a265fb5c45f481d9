import type { Frame, Page } from "@playwright/test";
import { expect, expectLiveMap, mapOf, test } from "./gallery-test";

const sandboxes = ["none", "allow-scripts", "allow-scripts allow-same-origin"];
/** Level → what is never missing. */
const levels = {
  full: ["title", "caption", "controls", "legend"],
  compact: ["title", "caption", "controls", "legend", "list"],
  map: ["caption", "controls", "legend", "list"],
};
const widths = [280, 600, 1000];
const heights = [320, 480, 640, 900];
/** Less of a map shows nothing of a region. */
const LEAST_MAP = { width: 240, height: 100 };
/** What stands around and on the map; none of it may cover another, and what a level needs is there. */
const PARTS: Readonly<Record<string, string>> = {
  title: ".frame__title",
  caption: ".frame__caption",
  controls: ".map-controls",
  list: ".frame__list-button",
  legend: ".legend",
  panel: '.frame__main[data-panel="beside"] .frame__panel',
};

for (const sandbox of sandboxes)
  for (const [level, needed] of Object.entries(levels))
    test(`fits its frame at every size: ${level}, sandbox ${sandbox}`, async ({ page }) => {
      await page.goto(`sandboxes.html?${new URLSearchParams({ sandbox, level })}`);
      await expectLiveMap(mapOf(page, /^Map: Upper Rhine/));
      const problems: string[] = [];
      for (const width of widths)
        for (const height of heights) {
          const found = await problemsAt(page, needed, width, height);
          problems.push(...found.map((problem) => `${width} × ${height}: ${problem}`));
        }
      expect(problems).toEqual([]);
    });

/** Gives the frame this size and looks until nothing is wrong any more, or a while has passed. */
async function problemsAt(
  page: Page,
  needed: readonly string[],
  width: number,
  height: number,
): Promise<readonly string[]> {
  await page.locator("iframe").evaluate(
    (frame: HTMLIFrameElement, size) => {
      frame.width = String(size.width);
      frame.height = String(size.height);
    },
    { width, height },
  );
  const frame = page.frames().find((candidate) => candidate.url().includes("/embed.html"));
  if (!frame) throw new Error("there is no frame of the atlas");
  let problems: readonly string[] = [];
  for (let attempt = 0; attempt < 10; attempt++) {
    problems = await problemsOf(frame, needed, { width, height });
    if (problems.length === 0) break;
    await page.waitForTimeout(150);
  }
  return problems;
}

/** What is wrong with the frame as it stands, in words. */
function problemsOf(
  frame: Frame,
  needed: readonly string[],
  size: { width: number; height: number },
): Promise<readonly string[]> {
  return frame.evaluate(
    ({ parts, required, least, size: { width, height } }) => {
      const found: string[] = [];
      const root = document.documentElement;
      if (window.innerWidth !== width || window.innerHeight !== height) found.push("has another size");
      if (root.scrollHeight > height || root.scrollWidth > width) found.push("scrolls");
      const map = document.querySelector("#map")?.getBoundingClientRect();
      if (!map || map.width < least.width || map.height < least.height)
        found.push(`the map is ${map?.width ?? 0} × ${map?.height ?? 0}`);
      const boxes = Object.entries(parts).flatMap(([name, selector]) => {
        const element = document.querySelector(selector);
        const box = element?.getBoundingClientRect();
        return box && box.width > 1 && box.height > 1 ? [{ name, box }] : [];
      });
      for (const name of required) if (!boxes.some((box) => box.name === name)) found.push(`no ${name}`);
      for (const { name, box } of boxes)
        if (box.left < -1 || box.top < -1 || box.right > width + 1 || box.bottom > height + 1)
          found.push(`${name} is cut off`);
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          if (across > 1 && down > 1) found.push(`${one.name} covers ${other.name}`);
        }
      });
      return found;
    },
    { parts: PARTS, required: needed, least: LEAST_MAP, size },
  );
}
