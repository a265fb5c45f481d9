import type { ReactNode } from "react";
import type { ColourScheme } from "../../state/display";
import type { Shown } from "./offers/shown";
import type { ReadyFile } from "../ui/save-file";

/** What the app draws for the dialog: panels know no map, and not each other. */
export interface TakeAwayProps {
  /** The view in one sentence. */
  readonly sentence: string;
  /** Draws the map as a picture. */
  readonly renderMap: (props: { readonly scheme: ColourScheme; readonly label: string }) => ReactNode;
  /** Draws the legend of the map in the colours of the picture. */
  readonly renderLegend: (scheme: ColourScheme) => ReactNode;
}

/** What every part with pictures needs. */
export interface PicturePartProps {
  readonly shown: Shown;
  readonly sentence: string;
  readonly scheme: ColourScheme;
  readonly save: (make: () => Promise<ReadyFile>) => void;
}
