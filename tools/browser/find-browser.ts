import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface FoundBrowser {
  readonly executablePath: string;
  /** The pinned browser of the package: pixel comparisons hold for this one only. */
  readonly isPinned: boolean;
}

/** WebGL without a GPU, and a browser that itself asks the network for nothing. */
export const browserArguments: readonly string[] = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  // As on a machine without a GPU: the page is put together by the processor. Otherwise every surface of it
  // would go through the software WebGL, and one screenshot would take ten seconds instead of a tenth.
  "--disable-gpu-compositing",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  "--font-render-hinting=none",
  // No name is resolved: a request to another host fails at once, as it would without a network.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/**
 * The browser for tests, measurements and pictures: CHROME_PATH, else the Chromium of the package
 * `@sparticuz/chromium` on Linux x64, else an installed Chrome or Chromium.
 * @throws with a sentence that says what to do when there is none.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const wished = process.env["CHROME_PATH"];
  if (wished) {
    if (!existsSync(wished)) throw new Error(`CHROME_PATH is "${wished}", and there is no such file`);
    return { executablePath: wished, isPinned: false };
  }
  if (process.platform === "linux" && process.arch === "x64") {
    return { executablePath: await unpackPinnedBrowser(), isPinned: true };
  }
  const installed = usualPlaces[process.platform]?.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, isPinned: false };
  throw new Error("No Chrome or Chromium found: install one, or set CHROME_PATH to its program file");
}

/**
 * Unpacks the browser once per version into a folder of its own, renamed when whole, so that an older
 * version, a half-written file or a second process unpacking at the same time does no harm.
 */
async function unpackPinnedBrowser(): Promise<string> {
  const folder = join(tmpdir(), `grenzatlas-chromium-${pinnedVersion()}`);
  const executablePath = join(folder, "chromium");
  if (existsSync(executablePath)) return executablePath;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  await unpackInto(unfinished);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(executablePath)) throw error;
  }
  return executablePath;
}

/** The package unpacks into the system's temporary folder, which is told by TMPDIR. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}

function pinnedVersion(): string {
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  let folder = dirname(main);
  while (!existsSync(join(folder, "bin", "chromium.br"))) folder = dirname(folder);
  const text = readFileSync(join(folder, "package.json"), "utf8");
  return /"version":\s*"([\w.-]+)"/.exec(text)?.[1] ?? "unknown";
}
