import { create } from "zustand";

/** Something the visitor should know; the panel puts it into a sentence of their language. */
export type Notice =
  | { readonly kind: "address-part-ignored"; readonly key: string; readonly value: string }
  | { readonly kind: "address-version-unknown"; readonly version: string }
  | {
      readonly kind: "data-file";
      readonly reason: "missing" | "corrupt" | "version" | "network";
      readonly file: string;
    }
  /** A piece of the app itself: what needs it waits until the page is opened anew. */
  | { readonly kind: "code-missing" }
  | { readonly kind: "analysis-unavailable" }
  | { readonly kind: "map-fallback"; readonly reason: "no-webgl" | "slow" | "context-lost" | "failed" };

interface NoticeState {
  readonly notices: readonly Notice[];
}

export const useNotices = create<NoticeState>()(() => ({ notices: [] }));

export function notify(notice: Notice): void {
  useNotices.setState(({ notices }) => {
    const key = JSON.stringify(notice);
    return notices.some((other) => JSON.stringify(other) === key)
      ? { notices }
      : { notices: [...notices, notice] };
  });
}

export function dismissNotices(dismissed: readonly Notice[]): void {
  useNotices.setState(({ notices }) => ({
    notices: notices.filter((notice) => !dismissed.includes(notice)),
  }));
}

/** A new address brings its own notices; the old ones no longer apply. */
export function replaceAddressNotices(fresh: readonly Notice[]): void {
  useNotices.setState(({ notices }) => ({
    notices: [...notices.filter(({ kind }) => !kind.startsWith("address")), ...fresh],
  }));
}
