import { create } from "zustand";
import type { Language } from "../model/language";
import type { ColourScheme } from "./display";
import { interactions, type EmbedLevel, type Interaction } from "./embed";

/** `ratio`: follows the width. `fixed`: so many pixels. `content`: as the content needs, by messages. */
export const heightRules = ["ratio", "fixed", "content"] as const;
export type HeightRule = (typeof heightRules)[number];

/** Width to height. */
export const frameRatios = ["16/9", "16/10", "4/3", "1/1", "3/4"] as const;
export type FrameRatio = (typeof frameRatios)[number];

/** What the dialog yields. */
export const embedYields = ["iframe", "script", "picture", "text"] as const;
export type EmbedYield = (typeof embedYields)[number];

/** Widths that hosts have, CSS pixels: side column of a phone, text column, full page. */
export const usualWidths = [280, 600, 1000] as const;

/** What the visitor has chosen for a frame; kept while the page is open, nowhere else. */
export interface EmbedChoices {
  readonly level: EmbedLevel;
  /** `host`: that of the host page; null: not chosen, that of this page. */
  readonly language: Language | "host" | null;
  /** Null: as the visitor's system says. */
  readonly colourScheme: ColourScheme | null;
  readonly heightRule: HeightRule;
  readonly ratio: FrameRatio;
  /** Height where it does not follow the width, CSS pixels. */
  readonly pixels: number;
  readonly allowed: readonly Interaction[];
  /** False: the map fits its place, whatever the size of the frame. */
  readonly keepsCamera: boolean;
  /** Sites that may send messages, as typed. */
  readonly origins: string;
  /** Of the preview, CSS pixels. */
  readonly width: number;
  readonly yields: EmbedYield;
}

export const initialChoices: EmbedChoices = {
  level: "compact",
  language: null,
  colourScheme: null,
  heightRule: "ratio",
  ratio: "16/10",
  pixels: 480,
  allowed: interactions,
  keepsCamera: true,
  origins: "",
  width: usualWidths[1],
  yields: "iframe",
};

export const useEmbedChoices = create<EmbedChoices>()(() => initialChoices);

export function chooseForEmbed(change: Partial<EmbedChoices>): void {
  useEmbedChoices.setState(change);
}
