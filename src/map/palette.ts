import type { ColourScheme } from "../state/display";

/** Colours of the map in one scheme, `#rrggbb`. Checked for contrast in the tests. */
export interface Palette {
  readonly paper: string;
  /** Land of countries that are not part of the shown topology: a shade below paper. */
  readonly landBeyond: string;
  readonly water: string;
  readonly river: string;
  /** Drawn at half strength, so that it also shows on the tint of a region. */
  readonly hairline: string;
  readonly partnerAreaLine: string;
  readonly border: string;
  readonly borderCasing: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly halo: string;
  readonly city: string;
  readonly highlight: string;
  /** Field of border distance, nearest band first. */
  readonly distanceBands: readonly [string, string, string, string];
  readonly distanceLine: string;
  readonly flowIn: string;
  readonly flowOut: string;
  readonly flowBetween: string;
  readonly partnerArc: string;
  /** Marks of the catalogue's records; their numbers stand on it in the colour of the halo. */
  readonly record: string;
}

export const palettes: Readonly<Record<ColourScheme, Palette>> = {
  light: {
    paper: "#f6f4ee",
    landBeyond: "#e9e6dc",
    water: "#cfdfe6",
    river: "#9fbecb",
    hairline: "#8f897a",
    partnerAreaLine: "#8d8778",
    border: "#23262b",
    borderCasing: "#ffffff",
    ink: "#1d2126",
    inkSoft: "#565b61",
    halo: "#f6f4ee",
    city: "#1d2126",
    highlight: "#111418",
    distanceBands: ["#7ea9c4", "#adcadb", "#d3e2ea", "#eceeea"],
    distanceLine: "#1f4a66",
    flowIn: "#9a3412",
    flowOut: "#1d2126",
    flowBetween: "#6b4a8a",
    partnerArc: "#7a3b1d",
    record: "#1f4a66",
  },
  dark: {
    paper: "#12181f",
    landBeyond: "#0f141a",
    water: "#0a2230",
    river: "#2d5568",
    hairline: "#76818c",
    partnerAreaLine: "#77818c",
    border: "#eef0f2",
    borderCasing: "#05080b",
    ink: "#eef0f2",
    inkSoft: "#aab2ba",
    halo: "#12181f",
    city: "#eef0f2",
    highlight: "#ffffff",
    distanceBands: ["#3f7391", "#2d566e", "#213f52", "#18262f"],
    distanceLine: "#cfe6f3",
    flowIn: "#f2a477",
    flowOut: "#eef0f2",
    flowBetween: "#c3a5e0",
    partnerArc: "#e6b08f",
    record: "#a9d0e6",
  },
};
