import { runnerImport, type Plugin } from "vite";
import { hasPlaceholders, type Message } from "../../src/i18n/message";
import { parseMessage } from "./parse-message";

/** Messages of one area as they are written. */
type Texts = Readonly<Record<string, string>>;

/** Where they are written. */
const areaFile = /\/src\/i18n\/messages\/(\w\w)\/[\w-]+\.ts$/;

/** Parses the messages ahead, so that the page carries no parser: 10 kB gzipped its first picture would wait for. */
export function messages(): Plugin {
  return {
    name: "grenzatlas-messages",
    enforce: "pre",
    async load(id) {
      const language = areaFile.exec(id)?.[1];
      if (language === undefined) return null;
      const { module } = await runnerImport<Readonly<Record<string, Texts>>>(id);
      return Object.entries(module)
        .map(([area, texts]) => `export const ${area} = ${JSON.stringify(parseArea(texts, language))};`)
        .join("\n");
    },
  };
}

function parseArea(texts: Texts, language: string): Readonly<Record<string, Message>> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      hasPlaceholders(text) ? parseMessage(text, language) : text,
    ]),
  );
}
