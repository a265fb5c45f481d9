import { memo } from "react";
import type { Palette } from "../../palette";
import type { CityMark } from "../../scene/scene";
import { opacity } from "../line-style";
import { toScreen, type ScreenTransform, type Size } from "../mercator";

interface CitiesProps {
  readonly cities: readonly CityMark[];
  readonly palette: Palette;
  readonly transform: ScreenTransform;
  readonly size: Size;
}

/** Smallest radius that the pointer meets, pixels: a target of 24 across. */
const POINTER_RADIUS = 12;
/** Gap and width of the ring that marks a central function. */
const RING_GAP = 1.6;
const RING_WIDTH = 1;

/** Circles by importance; a ring marks a capital or core city. */
export const Cities = memo(function Cities({ cities, palette, transform, size }: CitiesProps) {
  const visible = cities.flatMap((city) => {
    const [x, y] = toScreen(city.position, transform);
    const isVisible = x > -POINTER_RADIUS && y > -POINTER_RADIUS && x < size.width && y < size.height;
    return isVisible ? [{ city, x: x.toFixed(1), y: y.toFixed(1) }] : [];
  });
  return (
    <g className="light-map__cities">
      <g fill={palette.city} stroke={palette.halo} strokeWidth={0.9} pointerEvents="none">
        {visible.map(({ city, x, y }) => (
          <g key={city.id} opacity={city.isMatch ? undefined : opacity.faded}>
            {city.isCentral ? <Ring x={x} y={y} radius={city.radius + RING_GAP} palette={palette} /> : null}
            <circle cx={x} cy={y} r={city.radius} />
          </g>
        ))}
      </g>
      <g fill="none" pointerEvents="all">
        {visible.map(({ city, x, y }) => (
          <circle
            key={city.id}
            data-kind="city"
            data-id={city.id}
            cx={x}
            cy={y}
            r={Math.max(POINTER_RADIUS, city.radius)}
          />
        ))}
      </g>
    </g>
  );
});

interface RingProps {
  readonly x: string;
  readonly y: string;
  readonly radius: number;
  readonly palette: Palette;
}

function Ring({ x, y, radius, palette }: RingProps) {
  return <circle cx={x} cy={y} r={radius} fill={palette.halo} stroke={palette.city} strokeWidth={RING_WIDTH} />;
}
