import type { ReactNode } from "react";
import type { BorderRegion } from "../../model/border-region";
import type { BaseIndex } from "../data/base-index";

/** What the app draws for the page: panels know no map. */
export interface PortraitPageProps {
  /** Draws the region for print. */
  readonly renderMap: (props: { readonly region: BorderRegion["id"]; readonly label: string }) => ReactNode;
}

/** What every part of the sheet is about. */
export interface PortraitPartProps {
  readonly region: BorderRegion;
  readonly index: BaseIndex;
}
