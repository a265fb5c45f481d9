import { ESLint } from "eslint";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

/**
 * Every rule that guards safety or honesty is broken once, in the place of a real file, so that a checker
 * that has stopped reading TypeScript cannot pass in silence.
 */
const faults: readonly (readonly [rule: string, file: string, code: string])[] = [
  ["@typescript-eslint/no-explicit-any", "src/model/city.ts", "export const value: any = 1;"],
  ["@typescript-eslint/no-floating-promises", "src/model/city.ts", "Promise.resolve(1);"],
  ["@typescript-eslint/ban-ts-comment", "src/model/city.ts", "// @ts-ignore\nexport const value = 1;"],
  [
    "@typescript-eslint/switch-exhaustiveness-check",
    "src/model/city.ts",
    'export function f(x: "a" | "b"): number { switch (x) { case "a": return 1; } return 2; }',
  ],
  [
    "@typescript-eslint/no-unsafe-assignment",
    "src/model/city.ts",
    'export const x: { a: 1 } = JSON.parse("{}");',
  ],
  [
    "@typescript-eslint/no-non-null-assertion",
    "src/model/city.ts",
    "export const f = (x: string[]) => x[0]!.length;",
  ],
  ["no-restricted-syntax", "src/model/city.ts", 'export const x = JSON.parse("{}") as { a: 1 };'],
  [
    "no-restricted-syntax",
    "src/model/city.ts",
    "export const f = async (answer: Response) => (await answer.json()) as { a: 1 };",
  ],
  ["no-restricted-syntax", "src/model/city.ts", "export default 1;"],
  [
    "no-restricted-syntax",
    "src/app/app.tsx",
    'export const X = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;',
  ],
  ["no-restricted-properties", "src/model/city.ts", 'document.body.innerHTML = "";'],
  ["no-restricted-properties", "src/model/city.ts", 'document.body.outerHTML = "";'],
  ["no-restricted-properties", "src/model/city.ts", 'document.body.insertAdjacentHTML("beforeend", "");'],
  ["no-restricted-properties", "src/model/city.ts", 'document.write("");'],
  [
    "no-restricted-properties",
    "src/model/city.ts",
    'export const f = (x: { setHTML(t: string): void }) => x.setHTML("");',
  ],
  [
    "no-restricted-properties",
    "test/setup.ts",
    'import { vi } from "vitest";\nvi.mock("../src/model/city");',
  ],
  ["no-eval", "src/model/city.ts", 'eval("1");'],
  ["no-new-func", "src/model/city.ts", 'export const f = new Function("return 1");'],
  ["no-restricted-globals", "src/state/camera.ts", 'export const x = fetch("geo/base.json");'],
  ["no-restricted-syntax", "test/setup.ts", 'import { it } from "vitest";\nit.only("x", () => {});'],
  [
    "no-restricted-syntax",
    "test/setup.ts",
    'import { describe } from "vitest";\ndescribe.skip("x", () => {});',
  ],
  ["max-lines", "src/model/city.ts", "export {};\n".repeat(401)],
  ["max-lines-per-function", "src/model/city.ts", `export function f() {\n${"f();\n".repeat(60)}}`],
  [
    "react-hooks/rules-of-hooks",
    "src/app/app.tsx",
    'import { useState } from "react";\nexport function X(p: { a: boolean }) { if (p.a) useState(1); return null; }',
  ],
  ["jsx-a11y/alt-text", "src/app/app.tsx", 'export const X = () => <img src="a.png" />;'],
  [
    "jsx-a11y/click-events-have-key-events",
    "src/app/app.tsx",
    "export const X = () => <p onClick={() => {}}>a</p>;",
  ],
];

const eslint = new ESLint({ cwd: resolve(import.meta.dirname, "..") });

async function rulesBroken(code: string, filePath: string): Promise<readonly (string | null)[]> {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

describe("the lint rules", () => {
  beforeAll(async () => {
    // Reads the types of the whole project once.
    await rulesBroken("export const value = 1;\n", "src/model/city.ts");
  }, 60_000);

  it.each(faults)("%s is reported in %s: %s", async (rule, file, code) => {
    expect(await rulesBroken(code, file)).toContain(rule);
  });

  it("a name that names no content is reported", async () => {
    expect(await rulesBroken("module.exports = {};\n", "test/import-helpers.cjs")).toContain(
      "check-file/filename-blocklist",
    );
  });

  it("a name that is not in kebab case is reported", async () => {
    const broken = await rulesBroken("module.exports = {};\n", "test/importRules.cjs");
    expect(broken).toContain("check-file/filename-naming-convention");
  });

  it("a comment cannot switch a rule off", async () => {
    const code = "/* eslint-disable no-eval */\neval('1');\n";
    expect(await rulesBroken(code, "src/model/city.ts")).toContain("no-eval");
  });
});
