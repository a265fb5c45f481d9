import { escapedHtml } from "../../src/export/embed/html-markup";
import { dateText } from "../../src/model/date-text";
import { languages, type Language } from "../../src/model/language";
import { accessibilityDe } from "./accessibility/de";
import { accessibilityEn } from "./accessibility/en";
import { accessibilityFr } from "./accessibility/fr";
import { accessibilityNl } from "./accessibility/nl";
import { frameWords } from "./frame-words";
import { privacyDe } from "./privacy/de";
import { privacyEn } from "./privacy/en";
import { privacyFr } from "./privacy/fr";
import { privacyNl } from "./privacy/nl";
import { CHECKED_ON, statementNames, type Block, type Statement, type StatementName } from "./statement";

export const statements: Readonly<Record<StatementName, Readonly<Record<Language, Statement>>>> = {
  privacy: { de: privacyDe, fr: privacyFr, nl: privacyNl, en: privacyEn },
  accessibility: { de: accessibilityDe, fr: accessibilityFr, nl: accessibilityNl, en: accessibilityEn },
};

/** Every page by its path in the built site: no script, no style in it, nothing from elsewhere. */
export function renderStatements(): ReadonlyMap<string, string> {
  return new Map(
    statementNames.flatMap((name) =>
      languages.map(
        (language) => [`statements/${fileOf(name, language)}`, renderPage(name, language)] as const,
      ),
    ),
  );
}

function fileOf(name: StatementName, language: Language): string {
  return `${name}.${language}.html`;
}

function renderPage(name: StatementName, language: Language): string {
  const { title, lead, sections } = statements[name][language];
  const words = frameWords[language];
  const date = dateText(CHECKED_ON, language);
  const body = sections.map(
    ({ heading, blocks }) =>
      `<section>\n<h2>${inline(heading)}</h2>\n${blocks.map(renderBlock).join("\n")}\n</section>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapedHtml(title)}</title>
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="./statement.css">
</head>
<body>
<header>
<nav aria-label="${words.pages}"><ul>
<li><a href="../index.html?lang=${language}">${words.atlas}</a></li>
${statementNames.map((other) => pageLink(other, language, words.names[other], other === name)).join("\n")}
</ul></nav>
<nav aria-label="${words.languages}"><ul>
${languages.map((other) => pageLink(name, other, frameWords[other].language, other === language)).join("\n")}
</ul></nav>
</header>
<main>
<h1>${inline(title)}</h1>
<p class="lead">${inline(lead)}</p>
${body.join("\n").replaceAll("{checked}", `<time datetime="${CHECKED_ON}">${date}</time>`)}
</main>
</body>
</html>
`;
}

function pageLink(name: StatementName, language: Language, text: string, isThis: boolean): string {
  const current = isThis ? ' aria-current="page"' : "";
  return `<li><a href="./${fileOf(name, language)}" hreflang="${language}" lang="${language}"${current}>${text}</a></li>`;
}

function renderBlock(block: Block): string {
  if (typeof block === "string") return `<p>${inline(block)}</p>`;
  if ("quote" in block) return `<blockquote><p>${inline(block.quote)}</p></blockquote>`;
  if ("heads" in block) {
    const heads = block.heads.map((head) => `<th scope="col">${inline(head)}</th>`);
    const rows = block.rows.map(
      ([first = "", ...rest]) =>
        `<tr><th scope="row">${inline(first)}</th>${rest.map((cell) => `<td>${inline(cell)}</td>`).join("")}</tr>`,
    );
    return `<table>\n<caption>${inline(block.caption)}</caption>\n<thead><tr>${heads.join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
  }
  return `<ul>\n${block.map((item) => `<li>${inline(item)}</li>`).join("\n")}\n</ul>`;
}

/** Blanks keep their brackets: they are seen without colours too. A number stays with its word, a French sign too. */
function inline(text: string): string {
  return escapedHtml(text)
    .replaceAll(/(Art\.|art\.|Abs\.|Nr\.|§|n°) (?=\d)/g, "$1\u00a0")
    .replaceAll(/ (?=[;!?])/g, "\u202f")
    .replaceAll(/ (?=[:»])/g, "\u00a0")
    .replaceAll("« ", "«\u00a0")
    .replaceAll(/\[\[(.+?)\]\]/g, "<mark>[$1]</mark>")
    .replaceAll(/`(.+?)`/g, "<code>$1</code>");
}
