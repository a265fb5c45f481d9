import { expect, test } from "./grenzatlas-test";
import { hostileTexts } from "./hostile-texts";
import { encoded, expectUnharmed } from "./unharmed";

const views = [
  "v=1&region=tmo",
  "v=1&own=Øresund~DK011.2.SE224~Maas~BE335&unit=DK012&region=own-1&overlay=partners",
  "v=1&unit=DE212",
  "v=1&city=aachen-de&region=emr",
  "v=1&network=quattropole",
  "v=1&partnership=cluj-napoca-ro--dortmund-de--project",
  "v=1&region=tmo&overlay=distance&km=40&at=7.85,48",
  "v=1&region=gr&overlay=commuters&flows=gr-2019-ba-saarland&top=3",
  "v=1&region=emr&overlay=partners&kind=twinning,project",
  "v=1&only-within=10&only-size=medium,metropolitan&only-country=DE,FR",
  "v=1&lang=fr&scheme=dark&renderer=light&camera=8.50/7.75/48.58",
];

for (const view of views) {
  test(`a view opens from its address and writes the same address: ${view}`, async ({ page, atlas }) => {
    await atlas.openExplore(view, view.includes("lang=fr") ? "fr" : "en");
    // Longer than the address waits before it is written.
    await page.waitForTimeout(500);
    expect(sorted(new URL(page.url()).search)).toEqual(sorted(view));
    await expect(page.getByRole("status").getByRole("listitem")).toHaveCount(0);
  });
}

test("the browser's back button goes back one step, and forward again", async ({ page, atlas }) => {
  await atlas.openExplore("renderer=light");
  await atlas.select("Greater Region");
  await atlas.expectUrl({ region: "gr" });
  await atlas.showOverlay("commuters");
  await atlas.expectUrl({ region: "gr", overlay: "commuters" });
  await page.goBack();
  await atlas.expectUrl({ region: "gr", overlay: null });
  await expect(atlas.heading("Greater Region")).toBeVisible();
  await page.goBack();
  await atlas.expectUrl({ region: null });
  await expect(atlas.panel.getByRole("button", { name: /^Greater Region/ })).toBeVisible();
  await page.goForward();
  await expect(atlas.heading("Greater Region")).toBeVisible();
});

test("an address of another version opens what it can and says so", async ({ atlas }) => {
  await atlas.openExplore("v=99&region=tmo&renderer=light");
  await expect(atlas.notices.filter({ hasText: "99" })).toBeVisible();
});

test("an unknown id is named and left out", async ({ atlas }) => {
  await atlas.openExplore("v=1&region=atlantis&renderer=light");
  await expect(atlas.notices.filter({ hasText: "atlantis" })).toBeVisible();
  await expect(atlas.panel.getByRole("button", { name: /^Greater Region/ })).toBeVisible();
});

test("everything that is left out of the address is told in one notice", async ({ page, atlas }) => {
  await atlas.openExplore("v=1&km=abc&top=-1&scheme=pink&region=atlantis&renderer=light");
  const notices = page.getByRole("status").getByRole("listitem");
  await expect(notices).toHaveCount(1);
  for (const part of ["km = abc", "top = -1", "scheme = pink", "region = atlantis"])
    await expect(notices).toContainText(part);
});

const fields = [
  ...[
    "v",
    "lang",
    "own",
    "unit",
    "city",
    "partnership",
    "network",
    "region",
    "overlay",
    "km",
    "at",
    "flows",
    "direction",
  ],
  ...[
    "focus",
    "top",
    "kind",
    "only-within",
    "only-size",
    "only-type",
    "only-function",
    "only-network",
    "only-theme",
  ],
  ...["only-country", "scheme", "renderer", "projection", "camera"],
];

test("any text in any part of the address opens a valid view", async ({ page, atlas }) => {
  test.setTimeout(180_000);
  await atlas.openExplore("renderer=light");
  const steps = hostileTexts.flatMap((text, index) => {
    const every = fields.map((field) => `${field}=${encoded(text)}`).join("&");
    const one = `v=1&${fields[index % fields.length] ?? ""}=${encoded(text)}`;
    // The text itself as query: what somebody types or a mail program breaks.
    const bare = text.replace(/[#\0]/g, "").slice(0, 500);
    return index % 2 === 0 ? [`?${every}`, `?${one}`] : [`?${every}`, `?${bare}`];
  });
  await page.evaluate(async (searches) => {
    for (const search of searches) {
      history.pushState(null, "", search);
      window.dispatchEvent(new PopStateEvent("popstate"));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  }, steps);
  await expectUnharmed(page.mainFrame());
  await page.goto("./?v=1&region=tmo&renderer=light");
  await expect(atlas.heading("Trinational Metropolitan Region Upper Rhine")).toBeVisible();
});

test("a page that starts with a hostile text shows it as text", async ({ page, atlas }) => {
  test.setTimeout(180_000);
  for (const text of hostileTexts.slice(0, 8)) {
    const value = encoded(text);
    await atlas.openExplore(`v=1&region=${value}&city=${value}&overlay=${value}&km=${value}&renderer=light`);
    await expect(atlas.notices.filter({ hasText: text.slice(0, 12) }).first()).toBeVisible();
    await expectUnharmed(page.mainFrame());
  }
});

function sorted(search: string): readonly string[] {
  return [...new URLSearchParams(search)].map(([key, value]) => `${key}=${value}`).sort();
}
