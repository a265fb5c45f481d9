import { runnerImport, type Plugin } from "vite";
import type { Message } from "../../src/i18n/message";
import { compileMessage } from "./compile-message";

/** Messages of one area in one language. */
const areaFile = /\/src\/i18n\/messages\/(\w\w)\/[\w-]+\.ts$/;
const parser = "@formatjs/icu-messageformat-parser";

/**
 * Parses the messages ahead, so that the built page carries no parser: 8 kB gzipped that its first picture
 * would wait for. Development and tests read the messages as they are written.
 */
export function messages(): Plugin {
  return {
    name: "grenzatlas-messages",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      return source === parser ? this.resolve(`${parser}/no-parser.js`, importer) : null;
    },
    async load(id) {
      const language = areaFile.exec(id)?.[1];
      if (language === undefined) return null;
      const { module } = await runnerImport<Readonly<Record<string, Readonly<Record<string, string>>>>>(id);
      return Object.entries(module)
        .map(([area, texts]) => `export const ${area} = ${JSON.stringify(compileArea(texts, language))};`)
        .join("\n");
    },
  };
}

function compileArea(
  texts: Readonly<Record<string, string>>,
  language: string,
): Readonly<Record<string, Message>> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, compileMessage(text, language)]),
  );
}
