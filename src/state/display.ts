import { create } from "zustand";
import type { Language } from "../model/language";

export const colourSchemes = ["light", "dark"] as const;
export type ColourScheme = (typeof colourSchemes)[number];

/** `webgl`: MapLibre. `light`: the SVG map, for machines without a GPU. */
export const renderers = ["webgl", "light"] as const;
export type Renderer = (typeof renderers)[number];

export const projections = ["mercator", "globe"] as const;
export type Projection = (typeof projections)[number];

export interface DisplayState {
  readonly language: Language;
  /** True: chosen by the visitor or the address; false: taken from the browser. */
  readonly isLanguageChosen: boolean;
  /** Null: as the system says. */
  readonly colourScheme: ColourScheme | null;
  readonly systemColourScheme: ColourScheme;
  /** Null: the fastest that works here. */
  readonly renderer: Renderer | null;
  /** Why the light map is shown although nobody asked for it; null: it is not. */
  readonly fallback: "no-webgl" | "slow" | "context-lost" | "failed" | null;
  /** True once MapLibre has drawn its first frame. */
  readonly isWebglReady: boolean;
  readonly projection: Projection;
}

export const useDisplay = create<DisplayState>()(() => ({
  language: "en",
  isLanguageChosen: false,
  colourScheme: null,
  systemColourScheme: "light",
  renderer: null,
  fallback: null,
  isWebglReady: false,
  projection: "mercator",
}));

export function speak(language: Language): void {
  useDisplay.setState({ language, isLanguageChosen: true });
}

export function chooseColourScheme(colourScheme: ColourScheme | null): void {
  useDisplay.setState({ colourScheme });
}

/** The visitor's own choice also forgives an earlier failure: the map is tried again. */
export function chooseRenderer(renderer: Renderer | null): void {
  useDisplay.setState({ renderer, fallback: null, isWebglReady: false });
}

export function chooseProjection(projection: Projection): void {
  useDisplay.setState({ projection });
}

/** The map that is to be shown: the chosen one, unless it cannot work here. */
export function effectiveRenderer(state: Pick<DisplayState, "renderer" | "fallback">): Renderer {
  return state.fallback !== null ? "light" : (state.renderer ?? "webgl");
}

export function effectiveColourScheme(
  state: Pick<DisplayState, "colourScheme" | "systemColourScheme">,
): ColourScheme {
  return state.colourScheme ?? state.systemColourScheme;
}
