/** Drawing of a view by the build, ready to stand in the page; null: there is none. */
export async function loadPoster(name: string): Promise<SVGSVGElement | null> {
  const response = await fetch(`./posters/${name}.svg`).catch(() => null);
  if (!response?.ok) return null;
  const parsed = new DOMParser().parseFromString(await response.text(), "image/svg+xml");
  const drawing = parsed.documentElement;
  return drawing instanceof SVGSVGElement ? document.adoptNode(drawing) : null;
}
