import type { ExpressionSpecification } from "maplibre-gl";

/** The state that the map's updater gives a feature. */
export const isHovered: ExpressionSpecification = ["boolean", ["feature-state", "hovered"], false];
export const isSelected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];
