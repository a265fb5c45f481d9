import { useOverlay } from "../../../state/overlay";
import type { BaseIndex } from "../../data/base-index";
import { CommutersBlock } from "./commuters-block";
import { DistanceBlock } from "./distance-block";
import { IndicatorsBlock } from "./indicators-block";
import { PartnersBlock } from "./partners-block";
import "../sheets/sheet.css";

/** Controls, figures and table of the overlay that is shown. */
export function OverlayBlock({ index }: { readonly index: BaseIndex }) {
  const overlay = useOverlay((state) => state.overlay);
  switch (overlay) {
    case "regions":
      return null;
    case "distance":
      return <DistanceBlock index={index} />;
    case "commuters":
      return <CommutersBlock />;
    case "partners":
      return <PartnersBlock index={index} />;
    case "indicators":
      return <IndicatorsBlock index={index} />;
  }
}
