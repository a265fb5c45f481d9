import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { startMessages } from "../../src/i18n/messages/start/en";
import { readCatalogue, valueNamesOf } from "./message-catalogue";

interface MessageUse {
  readonly place: string;
  readonly key: string;
  /** Null: passed as a whole, so the names cannot be read from the source. */
  readonly values: readonly string[] | null;
}

const root = resolve(import.meta.dirname, "../../src");
/** Writes some messages into the page at build time, by name: `english.tagline`. */
const poster = resolve(import.meta.dirname, "../../tools/poster");
const catalogue = await readCatalogue();
const english = new Map(
  catalogue.filter(({ language }) => language === "en").map((message) => [message.key, message]),
);
const sources = sourcesOf(root).filter(({ fileName }) => !fileName.startsWith(join("i18n", "messages")));

function sourcesOf(folder: string): readonly ts.SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) =>
      ts.createSourceFile(path, readFileSync(join(folder, path), "utf8"), ts.ScriptTarget.ESNext, true),
    );
}

/** Calls `t("area.key", { … })` of a file whose key is written out. */
function usesOf(file: ts.SourceFile): readonly MessageUse[] {
  const uses: MessageUse[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "t") {
      const [key, values] = node.arguments;
      if (key && ts.isStringLiteral(key)) {
        const line = file.getLineAndCharacterOfPosition(node.pos).line + 1;
        uses.push({ place: `${file.fileName}:${line}`, key: key.text, values: valuesOf(values) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

function valuesOf(argument: ts.Expression | undefined): readonly string[] | null {
  if (!argument) return [];
  if (!ts.isObjectLiteralExpression(argument)) return null;
  const names = argument.properties.map((property) =>
    property.name && ts.isIdentifier(property.name) ? property.name.text : "",
  );
  return names.includes("") ? null : names.sort();
}

/** A file and everything it imports at once; what comes with a later `import()` is left out. */
function filesBehind(entry: string): readonly ts.SourceFile[] {
  const byName = new Map(sources.map((file) => [file.fileName, file]));
  const reached = new Set<ts.SourceFile>();
  const reach = (name: string): void => {
    const file = byName.get(`${name}.ts`) ?? byName.get(`${name}.tsx`) ?? byName.get(name);
    if (!file || reached.has(file)) return;
    reached.add(file);
    for (const statement of file.statements)
      if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier))
        if (statement.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
          reach(join(dirname(file.fileName), statement.moduleSpecifier.text));
  };
  reach(entry);
  return [...reached];
}

/** Every text of the source that could be a key, or the beginning of a composed one (`explore.kind_${kind}`). */
function keyTexts(): { readonly whole: ReadonlySet<string>; readonly beginnings: readonly string[] } {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) whole.add(node.text);
    if (ts.isTemplateExpression(node) && node.head.text.includes(".")) beginnings.add(node.head.text);
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  for (const { text } of sourcesOf(poster)) {
    for (const [, name] of text.matchAll(/\.(\w+)\b/g)) if (name) whole.add(`app.${name}`);
  }
  return { whole, beginnings: [...beginnings] };
}

describe("the use of messages", () => {
  it("passes exactly the values a message needs", () => {
    const wrong = sources.flatMap(usesOf).filter(({ key, values }) => {
      const message = english.get(key);
      return !message || (values !== null && values.join() !== valueNamesOf(message.ast).join());
    });
    expect(
      wrong.map(({ place, key, values }) => `${place} ${key} gets ${values?.join(", ") || "nothing"}`),
    ).toEqual([]);
  });

  it("says nothing before the panel has come that comes with the panel", () => {
    const first = new Set(Object.keys(startMessages));
    const early = filesBehind("main.tsx").flatMap(usesOf);
    expect(early.map(({ key }) => key)).toContain("frame.instructions");
    expect(early.filter(({ key }) => !first.has(key.split(".")[0] ?? ""))).toEqual([]);
  });

  it("leaves no message unused", () => {
    const { whole, beginnings } = keyTexts();
    const unused = [...english.keys()].filter(
      (key) => !whole.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });
});
