import type { Page } from "@playwright/test";

export interface PictureColours {
  /** How many different colours the picture holds, each channel in steps of 16. */
  readonly distinct: number;
  /** Share of the commonest colour, 0 to 1: 1 is a blank picture. */
  readonly dominantShare: number;
}

/** Counts the colours of a PNG; the page decodes it, since a browser is at hand. */
export async function countColours(page: Page, picture: Buffer): Promise<PictureColours> {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no 2D context");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const counts = new Map<number, number>();
      for (let index = 0; index < data.length; index += 4) {
        const step = (channel: number) => (data[index + channel] ?? 0) >> 4;
        const colour = (step(0) << 8) | (step(1) << 4) | step(2);
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return { distinct: counts.size, dominantShare: (Math.max(...counts.values()) * 4) / data.length };
    },
    `data:image/png;base64,${picture.toString("base64")}`,
  );
}
