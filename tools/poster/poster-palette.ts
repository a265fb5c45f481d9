import type { Palette } from "../../src/map/palette";

/** `landBeyond` is the custom property `--map-land-beyond`. */
function property(name: string): string {
  return `--map-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

const reference = (name: string) => `var(${property(name)})`;

/** The palette as references to custom properties: the style sheet then knows light from dark. */
export const posterPalette: Palette = {
  paper: reference("paper"),
  landBeyond: reference("landBeyond"),
  water: reference("water"),
  river: reference("river"),
  hairline: reference("hairline"),
  partnerAreaLine: reference("partnerAreaLine"),
  border: reference("border"),
  borderCasing: reference("borderCasing"),
  ink: reference("ink"),
  inkSoft: reference("inkSoft"),
  halo: reference("halo"),
  city: reference("city"),
  highlight: reference("highlight"),
  distanceBands: ["none", "none", "none", "none"],
  distanceLine: "none",
  flowIn: "none",
  flowOut: "none",
  flowBetween: "none",
  partnerArc: "none",
  record: "none",
};

/** Declarations of one colour scheme for {@link posterPalette}. */
export function paletteDeclarations(palette: Palette): string[] {
  return Object.entries(palette).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "string" && name in posterPalette ? [`${property(name)}: ${value};`] : [],
  );
}

/** Custom property that holds the accent of a region. */
export function accentProperty(region: string): string {
  return `--region-${region}`;
}
