/** A file that is ready. */
export interface ReadyFile {
  readonly name: string;
  readonly content: Blob;
}

/** The browser reads the address when the download begins, which may be a moment later. */
const KEPT_MILLISECONDS = 60_000;

/** Hands a file to the browser, which saves it or asks where to. */
export function saveFile({ name, content }: ReadyFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
