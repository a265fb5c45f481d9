import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import ts from "typescript";
import { build } from "vite";

/** Names and texts of the files, ready to be put beside each other and served, or packed by `npm pack`. */
export type PackageFiles = ReadonlyMap<string, string>;

/** Built file → its source. */
const entries: Readonly<Record<string, string>> = {
  "grenzatlas-embed": "connect.ts",
  "grenzatlas-map": "grenzatlas-map.ts",
};

/**
 * Builds the package for host pages.
 * @param folder its sources, `src/embed-host`
 * @throws when a declaration is left to be inferred, or the sources do not compile
 */
export async function buildPackage(folder: string): Promise<PackageFiles> {
  const files = new Map<string, string>();
  for (const [name, source] of Object.entries(entries))
    files.set(`${name}.js`, await bundle(resolve(folder, source)));
  const declarations = await Promise.all(
    ["protocol.ts", "connect.ts", "grenzatlas-map.ts"].map((source) => declare(resolve(folder, source))),
  );
  const [protocol = "", connection = "", element = ""] = declarations;
  files.set("grenzatlas-embed.d.ts", protocol + withoutOwnImports(connection));
  files.set(
    "grenzatlas-map.d.ts",
    element.replaceAll(/"\.\/(?:connect|protocol)"/g, '"./grenzatlas-embed.js"'),
  );
  for (const name of ["package.json", "README.md"])
    files.set(name, await readFile(resolve(folder, name), "utf8"));
  return files;
}

/** One module of its own, smallest names. */
async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      minify: true,
      lib: { entry, formats: ["es"], fileName: "module" },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) =>
    "output" in part ? part.output : [],
  );
  const [chunk] = outputs;
  if (chunk?.type !== "chunk" || outputs.length > 1) throw new Error(`${entry} does not build to one module`);
  return chunk.code;
}

/** The types of one file, without looking at any other. */
async function declare(file: string): Promise<string> {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(await readFile(file, "utf8"), {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, strict: true },
  });
  const [fault] = diagnostics;
  if (fault) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(fault.messageText, "\n")}`);
  return outputText;
}

/** Declarations that stand in one file need not name each other's files. */
function withoutOwnImports(declarations: string): string {
  return declarations.replaceAll(/^(?:import|export) [^;]*? from "\.\/[\w-]+";\n/gm, "");
}
