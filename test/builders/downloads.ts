import { vi } from "vitest";

export interface Download {
  readonly name: string;
  readonly content: Blob;
}

/** Catches what the page hands to the browser to save. jsdom knows neither object addresses nor downloads. */
export function catchDownloads(): readonly Download[] {
  const blobs = new Map<string, Blob>();
  const downloads: Download[] = [];
  vi.stubGlobal(
    "URL",
    class extends URL {
      static override createObjectURL(blob: Blob): string {
        const address = `blob:test/${blobs.size}`;
        blobs.set(address, blob);
        return address;
      }
      static override revokeObjectURL(): void {}
    },
  );
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const content = blobs.get(this.href);
    if (content) downloads.push({ name: this.download, content });
  });
  return downloads;
}

/** Bytes as text, the byte order mark kept. */
export function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const bytes = reader.result;
      if (bytes instanceof ArrayBuffer) resolve(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
      else reject(new Error("no bytes"));
    };
    reader.onerror = () => reject(reader.error ?? new Error("unreadable"));
    reader.readAsArrayBuffer(blob);
  });
}

/** jsdom draws no dialog; what opens and closes one is enough here. */
export function letDialogsOpen(): void {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
}
