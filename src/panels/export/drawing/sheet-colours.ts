import type { SheetInput } from "../../../export/sheet/sheet";
import type { ColourScheme } from "../../../state/display";

/** Ground and letters of a sheet; charts and maps bring their own. Those of the page's tokens. */
export const sheetColours: Readonly<Record<ColourScheme, SheetInput["colours"]>> = {
  light: { paper: "#ffffff", ink: "#1d2126", inkSoft: "#52575d", line: "#85806f" },
  dark: { paper: "#171e26", ink: "#eef0f2", inkSoft: "#b3bac1", line: "#7f8a95" },
};

/** What stands out, in drawings made for a sheet. */
export const accents: Readonly<Record<ColourScheme, string>> = { light: "#1f4a66", dark: "#9ccbe6" };
