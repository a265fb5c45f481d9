import { builtApp, openBuiltApp, type OpenedApp } from "../browser/open-built-app";
import { waitUntilDrawn } from "../browser/wait-until-drawn";
import { formatSection, type BenchSection } from "./bench-section";
import { benchBorderDistance } from "./border-distance";
import { measureDownload } from "./download-size";
import { measureFirstVisit, viewport, type FirstVisit } from "./first-visit";
import { benchInteractions } from "./interactions";
import { measurePan, type PanResult } from "./pan-frames";
import { benchSearch } from "./search";
import { benchSearchPage } from "./search-page";

/** Budget: the light map is the answer to machines without a GPU, such as this test browser. */
const LIGHT_FRAMES_PER_SECOND = 30;
/** A region with an overlay, so that the maps have something to move. */
const PANNED_VIEW = "region=tmo&overlay=commuters&lang=en";

const sections: BenchSection[] = [];
show(await benchBorderDistance());
show(await benchSearch());
const app = await openBuiltApp();
try {
  const visit = await measureFirstVisit(app);
  show(await measureDownload(app, builtApp, visit));
  show(firstVisitSection(visit));
  show(await benchInteractions(app));
  show(await benchSearchPage(app));
  show(panSection(await panOf(app, "webgl"), await panOf(app, "light")));
} finally {
  await app.close();
}

const failures = sections.flatMap((section) => section.failures);
console.log(failures.length === 0 ? "All budgets are kept." : `${failures.length} budgets are broken.`);
process.exitCode = failures.length === 0 ? 0 : 1;

function show(section: BenchSection): void {
  sections.push(section);
  console.log(formatSection(section));
}

function firstVisitSection({ firstPicture, interactiveMap, panel, maplibreMap }: FirstVisit): BenchSection {
  const milliseconds = (value: number | null) => (value === null ? "not reached" : value.toFixed(0));
  return {
    title: "First visit in the test browser (software rendering, own server, empty cache; middle of three)",
    columns: ["moment", "ms"],
    rows: [
      ["first picture (poster in the page)", milliseconds(firstPicture)],
      ["interactive map (light map)", milliseconds(interactiveMap)],
      ["panel beside it", milliseconds(panel)],
      ["MapLibre has drawn (asked for by the address)", milliseconds(maplibreMap)],
    ],
    failures: [],
  };
}

async function panOf({ browser, origin }: OpenedApp, renderer: "webgl" | "light"): Promise<PanResult> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(`${origin}/?${PANNED_VIEW}&renderer=${renderer}`);
  await waitUntilDrawn(page);
  const box = await page.locator("#map").boundingBox();
  if (!box) throw new Error("the map has no box");
  const result = await measurePan(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  await context.close();
  return result;
}

function panSection(webgl: PanResult, light: PanResult): BenchSection {
  const row = (name: string, { framesPerSecond, slowFrameMilliseconds }: PanResult) => [
    name,
    framesPerSecond.toFixed(1),
    slowFrameMilliseconds.toFixed(0),
  ];
  return {
    title: "Panning, Upper Rhine with commuters, software rendering",
    columns: ["map", "frames a second", "95 % of frames within, ms"],
    rows: [row("MapLibre, until the graphics card has drawn", webgl), row("light map (SVG)", light)],
    failures:
      light.framesPerSecond < LIGHT_FRAMES_PER_SECOND
        ? [
            `light map: ${light.framesPerSecond.toFixed(1)} frames a second, budget ${LIGHT_FRAMES_PER_SECOND}`,
          ]
        : [],
  };
}
