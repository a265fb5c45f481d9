/**
 * Leaves the words of one language in a drawing and names it in that language; a browser alone would choose by all
 * that its reader prefers.
 */
export function speakPoster(drawing: SVGSVGElement, language: string): void {
  for (const words of drawing.querySelectorAll("switch")) {
    const wanted = inLanguage([...words.children], language);
    if (!wanted) continue;
    wanted.removeAttribute("systemLanguage");
    words.replaceChildren(wanted);
  }
  const name = inLanguage([...drawing.querySelectorAll("desc")], language)?.textContent;
  if (name) drawing.setAttribute("aria-label", name);
}

function inLanguage(choices: readonly Element[], language: string): Element | undefined {
  return choices.find((choice) => choice.getAttribute("lang") === language);
}
