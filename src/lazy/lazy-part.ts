import { createElement, type ComponentType } from "react";
import { lazyCode } from "./lazy-code";
import { useCode } from "./use-code";

/** A component whose code is loaded when it is first drawn. */
type LazyPart<Props> = ComponentType<Props> & {
  /** Loads the code ahead. A failure shows when the part is drawn. */
  readonly prefetch: () => void;
};

/** Makes a component of code that comes later (see useCode). Meanwhile it draws `Waiting`. */
export function lazyPart<Props extends object>(
  importPart: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType<Props> = Nothing,
): LazyPart<Props> {
  const source = lazyCode(importPart);
  function LazilyLoaded(props: Props) {
    return createElement(useCode(source) ?? Waiting, props);
  }
  return Object.assign(LazilyLoaded, {
    prefetch: () => {
      source.load().catch(() => undefined);
    },
  });
}

function Nothing() {
  return null;
}
