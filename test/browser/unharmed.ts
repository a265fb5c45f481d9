import { expect, type Frame } from "@playwright/test";

/** As it stands in an address. Half a surrogate pair cannot be encoded and becomes U+FFFD, as in a browser's address bar. */
export function encoded(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

/** No text became an element or ran. */
export async function expectUnharmed(frame: Frame): Promise<void> {
  const harm = await frame.evaluate(() => ({
    ran: "hacked" in globalThis,
    polluted: "polluted" in {},
    elements: document.querySelectorAll(
      "[data-hostile], iframe, script:not([src]), [onerror], [onload], [ontoggle]",
    ).length,
  }));
  expect(harm).toEqual({ ran: false, polluted: false, elements: 0 });
}
