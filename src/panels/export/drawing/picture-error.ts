/** A picture could not be made: it is too large for the browser, or the browser does not draw it. */
export class PictureError extends Error {
  constructor(
    readonly kind: "too-large" | "not-drawn",
    options?: ErrorOptions,
  ) {
    super(`the picture could not be made: ${kind}`, options);
    this.name = "PictureError";
  }
}
