import type { AddressBar } from "../../src/state/url/sync";

/** An address bar with a history, as a browser keeps it. */
export function addressBar(start: string) {
  const entries = [start];
  let back: () => void = () => {};
  const bar: AddressBar = {
    read: () => entries.at(-1) ?? "",
    push: (search) => entries.push(search),
    replace: (search) => entries.splice(-1, 1, search),
    onBack: (listener) => {
      back = listener;
      return () => {};
    },
  };
  return { bar, entries, goBack: () => (entries.pop(), back()) };
}
