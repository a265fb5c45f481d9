/**
 * Drawing of a view by the build, ready to stand in the page; null: there is none.
 * @param ask what fetches the file
 */
export async function loadPoster(
  name: string,
  ask: (address: string) => Promise<Response> = fetch,
): Promise<SVGSVGElement | null> {
  const response = await ask(`./posters/${name}.svg`).catch(() => null);
  if (!response?.ok) return null;
  const parsed = new DOMParser().parseFromString(await response.text(), "image/svg+xml");
  const drawing = parsed.documentElement;
  return drawing instanceof SVGSVGElement ? document.adoptNode(drawing) : null;
}
