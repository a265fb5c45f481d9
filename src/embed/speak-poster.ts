/** Leaves the names of one language in a drawing; a browser alone would choose by all that its reader prefers. */
export function speakPoster(drawing: SVGSVGElement, language: string): void {
  for (const words of drawing.querySelectorAll("switch")) {
    const wanted = [...words.children].find((choice) => choice.getAttribute("lang") === language);
    if (!wanted) continue;
    wanted.removeAttribute("systemLanguage");
    words.replaceChildren(wanted);
  }
}
