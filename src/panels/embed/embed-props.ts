import type { ReactNode } from "react";
import type { Speech } from "../../i18n/language-provider";
import type { ColourScheme } from "../../state/display";

/** The view in the language of the frame, which need not be that of the page. */
export interface ViewWords {
  readonly speech: Speech;
  /** The view in one sentence. */
  readonly sentence: string;
}

/** What the app draws for the dialog: panels know no map, and not each other. */
export interface EmbedDialogProps {
  /** Null until the words of the language have come. */
  readonly words: ViewWords | null;
  /** Draws the map as a picture, in the language of the frame. */
  readonly renderMap: (props: { readonly scheme: ColourScheme; readonly label: string }) => ReactNode;
  /** Draws the legend of the map in the colours of the picture. */
  readonly renderLegend: (scheme: ColourScheme) => ReactNode;
  /** What loads the words; seen only when it fails. */
  readonly children: ReactNode;
}
