import { palettes, type Palette } from "../../../src/map/palette";
import type { BorderRegion } from "../../../src/model/border-region";
import { sheetColours } from "../../../src/panels/export/drawing/sheet-colours";
import { coloursOf } from "../../../src/state/class-colours";
import type { ColourScheme } from "../../../src/state/display";
import { accentProperty } from "../poster-palette";
import type { ViewData } from "./view-data";
import type { SceneColours } from "./view-scene";

/** `flowIn` is the custom property `--map-flow-in`, the first band of distance `--map-distance-bands-0`. */
function property(...parts: readonly (string | number)[]): string {
  return `--map-${parts.join("-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The style sheet knows light from dark; where there is none, the drawing is light. */
function reference(name: string, light: string): string {
  return `var(${name},${light})`;
}

const { distanceBands, ...plain } = palettes.light;

/** The palette as references to custom properties. */
export const viewPalette: Palette = {
  ...plain,
  ...(Object.fromEntries(
    Object.entries(plain).map(([name, light]) => [name, reference(property(name), light)]),
  ) as typeof plain),
  distanceBands: [bandReference(0), bandReference(1), bandReference(2), bandReference(3)],
};

function bandReference(index: 0 | 1 | 2 | 3): string {
  return reference(property("distanceBands", index), distanceBands[index]);
}

const classProperty = (index: number) => property("class", index);

/** Accents and classes as references to custom properties. */
export function referencedColours(data: ViewData): SceneColours {
  const light = plainColours(data, "light");
  return {
    region: (id) => reference(accentProperty(id), light.region(id)),
    classes: light.classes.map((colour, index) => reference(classProperty(index), colour)),
  };
}

/** Accents and classes of one scheme. */
export function plainColours({ base, choropleth }: ViewData, scheme: ColourScheme): SceneColours {
  const accents = new Map<string, string>(base.regions.map(({ id, accent }) => [id, accent[scheme]]));
  return {
    region: (id) => accents.get(id) ?? palettes[scheme].ink,
    classes: coloursOf(choropleth, scheme),
  };
}

/** All custom properties in both schemes; the choice of a page or its address is an attribute of the root. */
export function colourStyles(data: ViewData): string {
  const declarations = (scheme: ColourScheme) =>
    schemeDeclarations(data, data.base.regions, scheme).join(" ");
  return [
    `:root { ${declarations("light")} }`,
    `:root[data-colour-scheme="dark"] { ${declarations("dark")} }`,
    `@media (prefers-color-scheme: dark) { :root:not([data-colour-scheme]) { ${declarations("dark")} } }`,
  ].join("\n");
}

function schemeDeclarations(
  data: ViewData,
  regions: readonly BorderRegion[],
  scheme: ColourScheme,
): readonly string[] {
  const { distanceBands: bands, ...others } = palettes[scheme];
  const colours = plainColours(data, scheme);
  return [
    ...Object.entries(others).map(([name, colour]) => `${property(name)}: ${colour};`),
    ...bands.map((colour, index) => `${property("distanceBands", index)}: ${colour};`),
    ...colours.classes.map((colour, index) => `${classProperty(index)}: ${colour};`),
    ...regions.map(({ id }) => `${accentProperty(id)}: ${colours.region(id)};`),
  ];
}

/**
 * Style of a picture that turns dark with its reader, where its address ends in the fragment: what its attributes
 * say in light colours, said in dark ones.
 */
export function darkRules(data: ViewData, fragment: string): string {
  const light = plainColours(data, "light");
  const dark = plainColours(data, "dark");
  const { borderCasing, distanceBands: bands, ...inks } = palettes.light;
  const names = Object.keys(inks) as (keyof typeof inks)[];
  const both: (readonly [from: string, to: string])[] = [
    ...names.map((name) => [palettes.light[name], palettes.dark[name]] as const),
    ...bands.map((colour, index) => [colour, palettes.dark.distanceBands[index] ?? colour] as const),
    ...light.classes.map((colour, index) => [colour, dark.classes[index] ?? colour] as const),
    ...data.base.regions.map(({ accent }) => [accent.light, accent.dark] as const),
    [sheetColours.light.ink, sheetColours.dark.ink],
    [sheetColours.light.inkSoft, sheetColours.dark.inkSoft],
    [sheetColours.light.line, sheetColours.dark.line],
  ];
  const rule = (attribute: "fill" | "stroke", [from, to]: readonly [string, string]) =>
    `#${fragment}:target [${attribute}="${from}"]{${attribute}:${to}}`;
  const rules = [
    ...new Set(both.flatMap((pair) => [rule("fill", pair), rule("stroke", pair)])),
    rule("fill", [sheetColours.light.paper, sheetColours.dark.paper]),
    rule("stroke", [borderCasing, palettes.dark.borderCasing]),
  ];
  return `@media (prefers-color-scheme:dark){${rules.join("")}}`;
}
