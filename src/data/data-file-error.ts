/**
 * Why a file of `geo/` could not be used: it is not there, its content is broken, it has the shape of another
 * version of the app, or the network failed.
 */
export type DataFileFault = "missing" | "corrupt" | "version" | "network";

/** A file of `geo/` that could not be used; the interface words `kind` in the reader's language. */
export class DataFileError extends Error {
  constructor(
    readonly kind: DataFileFault,
    readonly file: string,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${detail}`, options);
    this.name = "DataFileError";
  }
}
