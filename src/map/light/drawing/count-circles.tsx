import { memo } from "react";
import type { Palette } from "../../palette";
import { circleLook } from "../../scene/line-style";
import type { CircleScene } from "../../scene/scene";
import { toScreen, type ScreenTransform, type Size } from "../mercator";

interface CountCirclesProps {
  readonly circles: CircleScene;
  readonly palette: Palette;
  readonly transform: ScreenTransform;
  readonly size: Size;
}

/** Circles of counts, the greatest at the bottom. The areas below meet the pointer. */
export const CountCircles = memo(function CountCircles({
  circles: { marks, litClass },
  palette,
  transform,
  size,
}: CountCirclesProps) {
  return (
    <g
      className="light-map__circles"
      stroke={palette.ink}
      strokeWidth={circleLook.stroke}
      pointerEvents="none"
    >
      {marks.map(({ area, position, radius, colour, class: index }) => {
        const [x, y] = toScreen(position, transform);
        const isSeen = x > -radius && y > -radius && x < size.width + radius && y < size.height + radius;
        if (!isSeen) return null;
        const isBack = litClass !== null && litClass !== index;
        return (
          <circle
            key={area}
            cx={x.toFixed(1)}
            cy={y.toFixed(1)}
            r={radius.toFixed(2)}
            fill={colour}
            fillOpacity={isBack ? circleLook.faded : circleLook.opacity}
            strokeOpacity={isBack ? circleLook.faded : undefined}
          />
        );
      })}
    </g>
  );
});
