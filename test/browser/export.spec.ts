import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { zipEntries } from "../builders/zip-entries";
import { expect, test } from "./grenzatlas-test";

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

/** Presses a button of the dialog and waits for the file it makes. */
async function save(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog").getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** Width and height from the header of a PNG. */
function pngSize(bytes: Buffer): readonly [number, number] {
  expect([...bytes.subarray(0, 4)]).toEqual(PNG_SIGNATURE);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** Draws a picture in the page and counts its colours: an empty one has few. */
async function countColours(page: Page, bytes: Buffer, type: string): Promise<number> {
  return page.evaluate(
    async ([content, mime]) => {
      const image = new Image();
      image.src = `data:${mime};base64,${content}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = 300;
      canvas.height = Math.round((300 * image.naturalHeight) / image.naturalWidth);
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no canvas");
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      return colours.size;
    },
    [bytes.toString("base64"), type] as const,
  );
}

test("an indicator: CSV, Excel and GeoJSON hold the same areas with year, flags and source", async ({
  atlas,
  page,
}) => {
  await atlas.openExplore("v=1&region=tmo&overlay=indicators&indicator=share_age_65_plus&renderer=light");
  await page.getByRole("button", { name: atlas.t("export.title") }).click();
  const csv = await save(page, "CSV: Share aged 65 and over, 2022: area by area");
  expect(csv.name).toBe("grenzatlas-upper-rhine-share-age-65-plus-2022.csv");
  const rows: unknown = parse(csv.bytes, { bom: true, columns: true });
  expect(rows).toHaveLength(21);
  expect(rows).toContainEqual(
    expect.objectContaining({ area_code: "DE131", year: "2022", source_publisher: "Eurostat" }),
  );
  await expect(page.getByRole("dialog").getByRole("status")).toContainText(csv.name);

  const workbook = await save(page, "Excel: Share aged 65 and over, 2022: area by area");
  const files = zipEntries(workbook.bytes);
  expect(files.get("xl/workbook.xml")).toContain('name="Notes"');
  expect(files.get("xl/sharedStrings.xml")).toContain("Share aged 65 and over");

  const geojson = await save(page, "GeoJSON: Share aged 65 and over, 2022: area by area");
  const collection: unknown = JSON.parse(geojson.bytes.toString("utf8"));
  expect(collection).toMatchObject({ type: "FeatureCollection", sources: [{ publisher: "Eurostat" }] });
  expect(collection).toHaveProperty("features.length", 21);
});

test("the map: SVG and PNG with title, legend, source, licence and link, light on a dark page", async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await atlas.openExplore("v=1&region=gr&overlay=indicators&renderer=light");
  await page.getByRole("button", { name: atlas.t("export.title") }).click();
  const svg = await save(page, `SVG: ${atlas.t("export.map")}`);
  const text = svg.bytes.toString("utf8");
  for (const words of [
    "Population density",
    "EuroGeographics",
    "non-commercial use",
    "overlay=indicators",
    "areas",
  ])
    expect(text).toContain(words);
  // Paper of the light scheme, no ink-blue of the dark one.
  expect(text).toContain('fill="#ffffff"');
  expect(text).not.toContain("#12181f");
  expect(await countColours(page, svg.bytes, "image/svg+xml")).toBeGreaterThan(100);
  const png = await save(page, `PNG: ${atlas.t("export.map")}`);
  const [width, height] = pngSize(png.bytes);
  expect(width).toBe(2528);
  expect(height).toBeGreaterThan(1500);
  expect(await countColours(page, png.bytes, "image/png")).toBeGreaterThan(100);
});

test("commuters, border distance and partner cities can be taken along", async ({ atlas, page }) => {
  await atlas.openExplore("v=1&region=tmo&overlay=commuters&renderer=light");
  await page.getByRole("button", { name: atlas.t("export.title") }).click();
  const flows = page.getByRole("dialog").getByRole("button", { name: /^CSV: Commuters/ });
  const [download] = await Promise.all([page.waitForEvent("download"), flows.click()]);
  const rows: unknown = parse(await bytesOf(download), { bom: true, columns: true });
  expect(rows).toContainEqual(expect.objectContaining({ year: "2022" }));
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  // Escape has closed the dialog and nothing else, and the button has the focus again.
  await atlas.expectUrl({ region: "tmo", overlay: "commuters" });
  await expect(page.getByRole("button", { name: atlas.t("export.title") })).toBeFocused();

  await atlas.showOverlay("partners");
  await page.getByRole("button", { name: atlas.t("export.title") }).click();
  const partners = await save(page, `GeoJSON: ${atlas.t("export.offer_partnerships")}`);
  const arcs: unknown = JSON.parse(partners.bytes.toString("utf8"));
  expect(arcs).toHaveProperty("features.0.geometry.type", "MultiLineString");
  await page.keyboard.press("Escape");

  await atlas.showOverlay("distance");
  await page.getByRole("button", { name: atlas.t("export.title") }).click();
  const distances = await save(page, `CSV: ${atlas.t("export.offer_distances")}`);
  expect(parse(distances.bytes, { bom: true, columns: true })).toHaveLength(21);
});

test("charts and small maps of the comparison as pictures", async ({ atlas, page }) => {
  await atlas.hearLanguage("en");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("./?v=1&view=compare&areas=tmo,emr");
  await page.locator('figure[data-export="chart"]').first().waitFor();
  await page.getByRole("button", { name: atlas.t("export.title") }).click();
  const dialog = page.getByRole("dialog");
  const chart = dialog.getByRole("button", { name: /^PNG: Population density.*in order$/ });
  const [download] = await Promise.all([page.waitForEvent("download"), chart.click()]);
  const bytes = await bytesOf(download);
  expect(pngSize(bytes)[0]).toBeGreaterThan(1000);
  expect(await countColours(page, bytes, "image/png")).toBeGreaterThan(20);
  const maps = await save(page, `SVG: ${atlas.t("export.maps")}`);
  const text = maps.bytes.toString("utf8");
  expect(text).toContain("Euregio Meuse-Rhine");
  expect(text).not.toContain("var(--");
  // The page is as dark as before.
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
});

test("a search of the catalogue: SVG and PNG with its marks, what was searched, count, legend and sources", async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await atlas.openExplore("v=1&view=catalogue&q=network and not MOT&in-kind=network&renderer=light");
  await expect(page.locator(".light-map__record-count").first()).toBeAttached();
  const found = Number(
    /^\d+/.exec(await page.getByRole("heading", { name: /^\d+ results$/ }).innerText())?.[0],
  );
  // What the map shows wholly: a mark at its edge belongs to it by its middle.
  const shown = await page.locator('.light-map [data-kind="record-mark"]').evaluateAll((marks) =>
    marks
      .filter((mark) => {
        const map = document.querySelector(".map-frame")?.getBoundingClientRect();
        const { x, y, width, height } = mark.getBoundingClientRect();
        const [middle, centre] = [x + width / 2, y + height / 2];
        return map && middle >= map.x && centre >= map.y && middle <= map.right && centre <= map.bottom;
      })
      .map((mark) => mark.textContent)
      .sort(),
  );
  await page.getByRole("button", { name: atlas.t("export.title") }).click();
  const svg = await save(page, `SVG: ${atlas.t("export.map")}`);
  expect(svg.name).toMatch(/^grenzatlas-catalogue-\d+-records-network-and-not-mot-map\.svg$/);
  const text = svg.bytes.toString("utf8");
  expect(/<title>([^<]+)</.exec(text)?.[1]).toBe(`Catalogue: ${found} records · network and not MOT`);
  const numbers = [...text.matchAll(/<text [^>]*font-size="12"[^>]*>(\d+)<\/text>/g)].map(
    ([, number]) => number,
  );
  expect(numbers.length).toBeGreaterThan(3);
  expect(numbers.sort()).toEqual(shown.filter((number) => number !== ""));
  const picture = text.replace(/<[^>]+>/g, " ");
  for (const words of [
    "Kind: Network or institution.",
    atlas.t("legend.recordGroup"),
    "Sources of the records: ",
    "EuroGeographics",
    "in-kind=network",
  ])
    expect(picture).toContain(words);
  expect(await countColours(page, svg.bytes, "image/svg+xml")).toBeGreaterThan(100);
  const png = await save(page, `PNG: ${atlas.t("export.map")}`);
  expect(pngSize(png.bytes)[0]).toBeGreaterThan(2400);
  expect(await countColours(page, png.bytes, "image/png")).toBeGreaterThan(100);
});

test("ties and flows, and two cities side by side, as pictures", async ({ atlas, page }) => {
  await atlas.hearLanguage("en");
  await page.goto("./?v=1&view=cooperation&tie-flows=tmo-2022");
  await page.locator('figure[data-export="chart"]').first().waitFor();
  await page.getByRole("button", { name: atlas.t("export.title") }).click();
  const chart = (await save(page, `SVG: ${atlas.t("cooperation.chartTitle")}`)).bytes.toString("utf8");
  for (const words of ["4 pairs of areas across a border", "Strong tie, weak flow", "Sources: "])
    expect(chart).toContain(words);
  expect(chart).not.toContain("var(--");
  const map = (await save(page, `SVG: ${atlas.t("cooperation.mapTitle")}`)).bytes.toString("utf8");
  for (const words of ["Nordwestschweiz", "The wider a line", "EuroGeographics"])
    expect(map).toContain(words);

  await page.goto("./?v=1&view=cooperation&part=match&first=dortmund-de&other=cluj-napoca-ro");
  await page.getByRole("table").first().waitFor();
  await page.getByRole("button", { name: atlas.t("export.title") }).click();
  const match = await save(page, "PNG: Dortmund and Cluj-Napoca side by side");
  expect(match.name).toBe("grenzatlas-dortmund-and-cluj-napoca-side-by-side.png");
  expect(pngSize(match.bytes)[0]).toBe(2128);
  expect(await countColours(page, match.bytes, "image/png")).toBeGreaterThan(20);
});

for (const region of ["emr", "gr", "tmo", "ibk"])
  test(`the portrait of ${region} is one sheet of A4`, async ({ atlas, page }) => {
    await atlas.hearLanguage("fr");
    await page.goto(`./?v=1&view=portrait&region=${region}&lang=fr`);
    await page.locator(".portrait__table tbody tr").first().waitFor();
    await page.getByText(/^Sources\s?:/).waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
