/*
 * Runs in the page. Without a script a browser takes the first words in any language its reader prefers: whoever
 * reads English before German would get German. This leaves the words that the live page will speak, by the
 * rule of src/app/start-language.ts. It is loaded beside the page, which neither waits for it nor needs it.
 */
const wanted = [
  new URLSearchParams(window.location.search).get("lang"),
  ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()),
];

for (const words of document.querySelectorAll(".app--poster switch")) {
  const choices = [...words.children];
  const [first] = wanted.flatMap((language) =>
    choices.filter((choice) => choice.getAttribute("lang") === language),
  );
  if (!first) continue;
  first.removeAttribute("systemLanguage");
  // The others go: Chromium does not look anew at which one to draw.
  words.replaceChildren(first);
}

export {};
