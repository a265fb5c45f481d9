import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** File of the small tree → what it imports: a file of the tree, or a package. */
type Tree = Readonly<Record<string, readonly string[]>>;

/** Follows every rule, uses every folder of the table, and reaches every module. */
const soundTree: Tree = {
  "src/main.tsx": ["react-dom/client", "src/app/app.tsx"],
  "src/app/app.tsx": ["react", "src/map/map-view.tsx", "src/panels/explore/sheet.tsx"],
  "src/lazy/lazy-part.ts": ["react", "src/i18n/speak.ts"],
  "src/map/map-view.tsx": [
    "react",
    "src/lazy/lazy-part.ts",
    "maplibre-gl",
    "src/map/layers/borders.ts",
    "src/map/light/light-map.tsx",
  ],
  "src/map/layers/borders.ts": ["src/model/border.ts", "type src/state/selection.ts", "src/map/palette.ts"],
  "src/map/palette.ts": ["type src/state/selection.ts"],
  "src/map/light/light-map.tsx": ["react", "src/state/selection.ts"],
  "src/panels/explore/sheet.tsx": ["src/panels/ui/list.tsx", "src/i18n/speak.ts", "src/state/selection.ts"],
  "src/panels/ui/list.tsx": ["react", "downshift"],
  "src/i18n/speak.ts": ["src/model/border.ts"],
  "src/state/selection.ts": [
    "zustand",
    "src/worker/client.ts",
    "src/data/geo/load.ts",
    "src/state/url/decode.ts",
  ],
  "src/state/url/decode.ts": ["valibot"],
  "src/worker/client.ts": ["comlink", "type src/analysis/geometry/distance.ts"],
  "src/worker/analysis.worker.ts": ["comlink", "src/analysis/geometry/distance.ts"],
  "src/analysis/geometry/distance.ts": ["@turf/bbox", "flatbush", "src/analysis/geometry/index-of-lines.ts"],
  "src/analysis/geometry/index-of-lines.ts": ["src/model/border.ts"],
  "src/data/geo/load.ts": ["topojson-client", "valibot", "src/model/border.ts"],
  "src/model/border.ts": ["type geojson"],
  "test/all.test.ts": ["vitest", "src/data/geo/load.ts", "src/analysis/geometry/distance.ts"],
  "tools/bench.ts": ["src/analysis/geometry/distance.ts", "node:fs"],
};

/** Every fault once: rule, file at fault, what it imports. */
const faults: readonly (readonly [rule: string, file: string, imports: string])[] = [
  ["folder-model", "src/model/fault.ts", "src/data/geo/load.ts"],
  ["folder-data", "src/data/fault.ts", "src/analysis/statistics/sum.ts"],
  ["folder-analysis-statistics", "src/analysis/statistics/fault.ts", "src/analysis/geometry/distance.ts"],
  ["folder-analysis-geometry", "src/analysis/geometry/fault.ts", "src/data/geo/load.ts"],
  ["folder-analysis-search", "src/analysis/search/fault.ts", "src/data/geo/load.ts"],
  ["folder-worker", "src/worker/fault.ts", "src/data/geo/load.ts"],
  ["folder-state", "src/state/fault.ts", "src/analysis/geometry/distance.ts"],
  ["folder-map", "src/map/fault.tsx", "src/panels/explore/sheet.tsx"],
  ["folder-panels-explore", "src/panels/explore/fault.tsx", "src/map/map-view.tsx"],
  ["folder-panels-explore", "src/panels/explore/fault-of-type.tsx", "type src/map/palette.ts"],
  ["folder-panels-compare", "src/panels/compare/fault.tsx", "src/panels/explore/sheet.tsx"],
  ["folder-panels-catalogue", "src/panels/catalogue/fault.tsx", "src/panels/explore/sheet.tsx"],
  ["folder-export", "src/export/fault.ts", "src/state/selection.ts"],
  ["folder-panels-export", "src/panels/export/fault.tsx", "src/map/map-view.tsx"],
  ["folder-panels-portrait", "src/panels/portrait/fault.tsx", "src/panels/explore/sheet.tsx"],
  ["folder-panels-embed", "src/panels/embed/fault.tsx", "src/panels/explore/sheet.tsx"],
  ["folder-panels-ui", "src/panels/ui/fault.tsx", "src/i18n/speak.ts"],
  ["folder-embed-api", "src/embed-api/fault.ts", "src/panels/explore/sheet.tsx"],
  ["folder-i18n", "src/i18n/fault.ts", "src/state/selection.ts"],
  ["folder-lazy", "src/lazy/fault.ts", "src/state/selection.ts"],
  ["library-topojson", "src/data/fault-of-library.ts", "topojson-client"],
  ["library-valibot", "src/state/fault-of-valibot.ts", "valibot"],
  ["library-geometry", "src/analysis/statistics/fault-of-turf.ts", "@turf/bbox"],
  ["library-geometry", "src/data/fault-of-flatbush.ts", "flatbush"],
  ["library-statistics", "src/state/fault-of-statistics.ts", "simple-statistics"],
  ["library-clusters", "src/map/fault-of-supercluster.ts", "supercluster"],
  ["library-comlink", "src/state/fault-of-comlink.ts", "comlink"],
  ["library-zustand", "src/map/fault-of-zustand.ts", "zustand"],
  ["library-maplibre", "src/map/light/fault-of-maplibre.ts", "maplibre-gl"],
  ["library-maplibre", "src/panels/explore/fault-of-maplibre.ts", "maplibre-gl"],
  ["library-react", "src/state/fault-of-react.ts", "react"],
  ["library-base-components", "src/panels/explore/fault-of-downshift.tsx", "downshift"],
  ["library-charts", "src/panels/explore/fault-of-charts.ts", "d3-scale"],
  ["library-spreadsheets", "src/panels/export/fault-of-spreadsheet.ts", "hucre"],
  ["map-parts-are-pure", "src/map/layers/fault-of-state.ts", "src/state/selection.ts"],
  ["map-parts-are-pure", "src/map/sources/fault-of-react.ts", "react"],
  ["map-parts-are-pure", "src/map/scene/fault-of-maplibre.ts", "maplibre-gl"],
  ["map-parts-know-no-view", "src/map/layers/fault-of-view.ts", "type src/map/map-view.tsx"],
  ["geometry-in-the-worker-only", "src/worker/fault-of-geometry.ts", "src/analysis/geometry/distance.ts"],
  ["no-cycle", "src/model/cycle-a.ts", "type src/model/cycle-b.ts"],
  ["no-unknown-folder", "src/app/fault-of-folder.ts", "src/tidbits/fault.ts"],
  ["no-unknown-folder-imports", "src/tidbits/fault.ts", "src/model/border.ts"],
  ["only-main-at-the-top", "src/fault.ts", "src/model/border.ts"],
  ["main-mounts-the-app", "src/main.tsx", "src/model/border.ts"],
  ["nobody-imports-the-app", "src/state/fault-of-app.ts", "src/app/app.tsx"],
  ["source-stands-alone", "src/app/fault-of-test.ts", "test/all.test.ts"],
  ["source-stands-alone", "src/app/fault-of-tool.ts", "tools/bench.ts"],
  ["tools-need-no-test", "tools/fault.ts", "test/all.test.ts"],
  ["model-needs-no-library", "src/model/fault-of-library.ts", "comlink"],
  ["ships-no-development-library", "src/app/fault-of-package.ts", "fast-check"],
  ["ships-no-development-library", "src/data/fault-of-node.ts", "node:fs"],
  ["import-exists", "src/app/fault-of-name.ts", "src/app/no-such-file.ts"],
];

const Report = v.object({
  summary: v.object({
    totalCruised: v.number(),
    violations: v.array(v.object({ from: v.string(), to: v.string(), rule: v.object({ name: v.string() }) })),
  }),
});
type Violation = v.InferOutput<typeof Report>["summary"]["violations"][number];

const root = resolve(import.meta.dirname, "..");
const folders: string[] = [];

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

describe("the import rules", () => {
  it("find nothing in a sound tree, and read its .ts and .tsx files", async () => {
    const report = await checkImports(soundTree);
    expect(report.violations).toEqual([]);
    expect(report.totalCruised).toBeGreaterThanOrEqual(Object.keys(soundTree).length);
  });

  describe("report every planted fault", () => {
    let violations: readonly Violation[] = [];

    beforeAll(async () => {
      const tree: Record<string, readonly string[]> = {
        ...soundTree,
        "src/analysis/statistics/sum.ts": [],
        "src/model/cycle-b.ts": ["type src/model/cycle-a.ts"],
      };
      for (const [, file, imports] of faults) tree[file] = [...(tree[file] ?? []), imports];
      violations = (await checkImports(tree)).violations;
    });

    it.each(faults)("%s: %s imports %s", (rule, file, imports) => {
      const found = violations.filter(({ from, rule: { name } }) => name === rule && from === file);
      const target = imports
        .replace(/^type |^node:/, "")
        .replace(/^src\/app\/no-such-file\.ts$/, "no-such-file");
      expect(found.map(({ to }) => to)).toContainEqual(expect.stringContaining(target));
    });
  });

  it("report a module that neither the page nor the worker reaches", async () => {
    const { violations } = await checkImports({ ...soundTree, "src/model/forgotten.ts": [] });
    expect(violations).toEqual([violation("no-dead-module", "src/model/forgotten.ts")]);
  });

  it("report a module of data or analysis that no test reaches", async () => {
    const { violations } = await checkImports({ ...soundTree, "test/all.test.ts": ["src/data/geo/load.ts"] });
    expect(violations).toEqual(
      expect.arrayContaining([
        violation("tested-module", "src/analysis/geometry/distance.ts"),
        violation("tested-module", "src/analysis/geometry/index-of-lines.ts"),
      ]),
    );
    expect(violations).toHaveLength(2);
  });
});

/** A module that should be reached is reported under its own name on both ends. */
function violation(rule: string, module: string): unknown {
  return expect.objectContaining({ to: module, rule: expect.objectContaining({ name: rule }) as unknown });
}

/** Writes the tree into a temporary folder and runs dependency-cruiser there with the project's rules. */
async function checkImports(tree: Tree) {
  const folder = await mkdtemp(join(tmpdir(), "import-rules-"));
  folders.push(folder);
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  await Promise.all(
    ["package.json", "tsconfig.json"].map((name) => copyFile(join(root, name), join(folder, name))),
  );
  for (const [file, imports] of Object.entries(tree)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), imports.map((target) => importStatement(file, target)).join(""));
  }
  const text = await runCruiser(folder);
  return v.parse(Report, JSON.parse(text)).summary;
}

function importStatement(file: string, target: string): string {
  const [, keyword = "", name = ""] = /^(type )?(.+)$/.exec(target) ?? [];
  const isOurs = /^(src|test|tools)\//.test(name);
  const path = isOurs ? `./${relative(dirname(file), name).replace(/\.tsx?$/, "")}` : name;
  return keyword ? `import type * as anything from "${path}";\n` : `import "${path}";\n`;
}

function runCruiser(folder: string): Promise<string> {
  const program = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const rules = join(root, "test/import-rules.cjs");
  const options = ["--config", rules, "--output-type", "json", "src", "test", "tools"];
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      [program, ...options],
      { cwd: folder, maxBuffer: 2 ** 25 },
      (error, output, complaint) => {
        // The exit code counts the violations; only an empty report is a failure of the run itself.
        if (output === "" && error) fail(new Error(complaint || error.message));
        else done(output);
      },
    );
  });
}
