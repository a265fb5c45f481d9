import type { Sheet } from "../../../export/sheet/sheet";
import { PictureError } from "./picture-error";

/** Pixels of the picture for one of the drawing: sharp on paper and on fine screens. */
const WANTED_SCALE = 2;
/** Safari draws no larger canvas, and gives an empty one instead of a fault. */
const LARGEST_AREA = 16_777_216;
const LONGEST_SIDE = 8192;

/**
 * The sheet as a PNG, drawn by the browser from the SVG. The SVG asks for nothing from elsewhere, so the canvas may
 * be read.
 * @throws PictureError
 */
export async function drawPng({ svg, width, height }: Sheet): Promise<Blob> {
  const scale = pictureScale(width, height);
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    image.src = address;
    await image.decode();
    return await paint(image, Math.round(width * scale), Math.round(height * scale));
  } catch (cause) {
    throw cause instanceof PictureError ? cause : new PictureError("not-drawn", { cause });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** As large as wanted, or as the browser can; never smaller than the drawing itself. @throws PictureError */
export function pictureScale(width: number, height: number): number {
  const scale = Math.min(
    WANTED_SCALE,
    Math.sqrt(LARGEST_AREA / (width * height)),
    LONGEST_SIDE / Math.max(width, height),
  );
  if (scale < 1) throw new PictureError("too-large");
  return scale;
}

function paint(image: HTMLImageElement, width: number, height: number): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) return Promise.reject(new PictureError("not-drawn"));
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new PictureError("not-drawn"));
    }, "image/png");
  });
}
