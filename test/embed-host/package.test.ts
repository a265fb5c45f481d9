import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { buildPackage, type PackageFiles } from "../../tools/embed-host/build-package";

/** Of each module, as it travels. */
const BUDGET_BYTES = 3072;
const sources = fileURLToPath(new URL("../../src/embed-host", import.meta.url));

let files: PackageFiles = new Map();
beforeAll(async () => {
  files = await buildPackage(sources);
});

const read = (name: string) => {
  const text = files.get(name);
  if (text === undefined) throw new Error(`the package holds no ${name}`);
  return text;
};

describe.each(["grenzatlas-embed.js", "grenzatlas-map.js"])("%s", (name) => {
  test("is small", () => {
    expect(gzipSync(read(name)).length).toBeLessThan(BUDGET_BYTES);
  });

  test("needs no other file", () => {
    const { importedFiles, referencedFiles } = ts.preProcessFile(read(name));
    expect([...importedFiles, ...referencedFiles]).toEqual([]);
  });

  test("turns no text into markup, code or style", () => {
    expect(read(name)).not.toMatch(/innerHTML|outerHTML|insertAdjacent|srcdoc|eval|Function\(|cssText/);
  });
});

test("the files that package.json names are there", () => {
  const named = [...read("package.json").matchAll(/"\.\/([\w.-]+)"/g)].flatMap(([, name = ""]) =>
    name.includes(".") ? [name] : [],
  );
  expect(named.length).toBeGreaterThan(4);
  for (const name of named) expect(files.has(name)).toBe(true);
});

describe("the types", () => {
  test("let a host say what the messages allow", () => {
    expect(
      complaints(`
        import { connect, type EmbedError } from "./grenzatlas-embed.js";
        import type { GrenzatlasMapElement } from "./grenzatlas-map.js";
        const frame = document.querySelector("iframe");
        const element: GrenzatlasMapElement | null = document.querySelector("grenzatlas-map");
        element?.addEventListener("grenzatlas-selection", ({ detail }) => detail.selection?.name.trim());
        if (frame) {
          const map = connect(frame, { timeout: 5000 });
          map.on("height", ({ pixels }) => pixels.toFixed())();
          const image: Promise<Blob> = map.requestImage("png");
          void image.catch((error: EmbedError) => error.code === "timeout");
          void map.set({ overlay: "commuters", filters: { country: ["DE"] } });
        }
      `),
    ).toEqual([]);
  });

  test("refuse what they do not allow", () => {
    const refused = [
      `map.set({ overlay: "weather" })`,
      `map.select({ kind: "planet", id: "mars" })`,
      `map.flyTo([7.6], 8)`,
      `map.requestImage("gif")`,
      `map.on("done", () => undefined)`,
    ];
    const program = `import { connect } from "./grenzatlas-embed.js";
      const map = connect(document.createElement("iframe"));
      ${refused.map((call) => `void ${call};`).join("\n")}`;
    const found = complaints(program);
    expect(found).toHaveLength(refused.length);
    for (const complaint of found) expect(complaint).toContain("is not assignable to");
  });
});

/** What the compiler says of a host's program beside the built package. */
function complaints(program: string): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const disk = ts.createCompilerHost(options);
  const own = (name: string) =>
    name.endsWith("/host.ts") ? program : files.get(name.slice(name.lastIndexOf("/") + 1));
  const host: ts.CompilerHost = {
    ...disk,
    directoryExists: () => true,
    fileExists: (name) => own(name) !== undefined || disk.fileExists(name),
    readFile: (name) => own(name) ?? disk.readFile(name),
    getSourceFile: (name, target) => {
      const text = own(name);
      return text === undefined
        ? disk.getSourceFile(name, target)
        : ts.createSourceFile(name, text, target, true);
    },
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram(["/site/host.ts"], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
