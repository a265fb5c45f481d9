import { IntlMessageFormat } from "intl-messageformat";
import { resolve } from "node:path";
import { runnerImport } from "vite";
import { languages, type Language } from "../../src/model/language";

export interface CatalogueMessage {
  readonly language: Language;
  /** `area.key`. */
  readonly key: string;
  readonly text: string;
  readonly ast: Ast;
}

export type Ast = ReturnType<IntlMessageFormat["getAst"]>;

type Element = Ast[number];
type Choice = Extract<Element, { readonly options: unknown }>;

/** Element types of the ICU syntax tree, as the parser of intl-messageformat numbers them. */
const LITERAL = 0;
const SELECT = 5;
const NUMBER_SIGN = 7;

const typeOf = (element: Element): number => element.type;
const isChoice = (element: Element): element is Choice => "options" in element;

/** Every message of every language, parsed. */
export async function readCatalogue(): Promise<readonly CatalogueMessage[]> {
  const perLanguage = await Promise.all(
    languages.map(async (language) => {
      const areas = { ...(await readTexts(`start/${language}`)), ...(await readTexts(language)) };
      return Object.entries(areas).flatMap(([area, texts]) =>
        Object.entries(texts).map(([name, text]) => ({
          language,
          key: `${area}.${name}`,
          text,
          ast: new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst(),
        })),
      );
    }),
  );
  return perLanguage.flat();
}

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** As they are written: what is imported as usual has been parsed ahead (tools/messages). */
async function readTexts(name: string): Promise<Texts> {
  const file = resolve(import.meta.dirname, `../../src/i18n/messages/${name}.ts`);
  const { module } = await runnerImport<Readonly<Record<string, Texts>>>(file);
  return Object.fromEntries(Object.values(module).flatMap((texts) => Object.entries(texts)));
}

/** Names of the values a message needs; a selection with its cases: `kind(city|region|other)`. */
export function placeholdersOf(ast: Ast): readonly string[] {
  const names = ast.flatMap((element): readonly string[] => {
    if (isChoice(element)) {
      const cases = Object.entries(element.options);
      const own = typeOf(element) === SELECT ? `${element.value}(${casesOf(cases)})` : element.value;
      return [own, ...cases.flatMap(([, { value }]) => placeholdersOf(value))];
    }
    return typeOf(element) === LITERAL || !("value" in element) ? [] : [element.value];
  });
  return [...new Set(names)].sort();
}

/** Names alone, as a call has to pass them. */
export function valueNamesOf(ast: Ast): readonly string[] {
  return [...new Set(placeholdersOf(ast).map((name) => name.replace(/\(.*\)$/, "")))].sort();
}

/** Every sentence a message can become, values in braces: one for each case of a plural or selection. */
export function sentencesOf(ast: Ast): readonly string[] {
  return ast.reduce<readonly string[]>(
    (sentences, element) => {
      const endings = endingsOf(element);
      return sentences.flatMap((sentence) => endings.map((ending) => sentence + ending));
    },
    [""],
  );
}

/** Forms of every plural in the message, for example `["one", "other"]`. */
export function pluralsOf(ast: Ast): readonly (readonly string[])[] {
  return ast.filter(isChoice).flatMap((element) => {
    const inner = Object.values(element.options).flatMap(({ value }) => pluralsOf(value));
    return typeOf(element) === SELECT ? inner : [Object.keys(element.options), ...inner];
  });
}

function endingsOf(element: Element): readonly string[] {
  if (isChoice(element)) return Object.values(element.options).flatMap(({ value }) => sentencesOf(value));
  if (typeOf(element) === NUMBER_SIGN || !("value" in element)) return ["{#}"];
  return [typeOf(element) === LITERAL ? element.value : `{${element.value}}`];
}

function casesOf(cases: readonly (readonly [string, unknown])[]): string {
  return cases
    .map(([name]) => name)
    .sort()
    .join("|");
}
