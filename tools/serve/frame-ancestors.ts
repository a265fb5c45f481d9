/** Who may show the embed in a frame when the deployment says nothing: everybody. */
export const EVERYBODY = "*";

/** `https://city.example`, `https://*.city.example:8443`; hosts in their ASCII form. */
const ORIGIN = /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/i;

/**
 * Reads the deployment's list of sites that may frame the embed: `*`, `'none'`, or origins and `'self'`, set apart by
 * spaces or commas.
 * @returns sources for `frame-ancestors`
 * @throws when anything else stands in the list: it goes into a header, and into configuration files
 */
export function parseFrameAncestors(text: string | undefined): string {
  const sources = (text ?? "").split(/[\s,]+/).filter((source) => source !== "");
  if (sources.length === 0) return EVERYBODY;
  for (const source of sources) {
    const standsAlone = source === EVERYBODY || source === "'none'";
    if (standsAlone && sources.length > 1) {
      throw new Error(`FRAME_ANCESTORS is "${text}": ${source} stands alone or not at all`);
    }
    if (!standsAlone && source !== "'self'" && !ORIGIN.test(source)) {
      throw new Error(
        `FRAME_ANCESTORS names "${source}": neither *, 'none', 'self' nor an origin such as https://city.example`,
      );
    }
  }
  return sources.join(" ");
}
