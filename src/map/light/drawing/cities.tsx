import { memo } from "react";
import type { Palette } from "../../palette";
import type { CityMark } from "../../scene/scene";
import { cityReachStops, cityScaleStops, opacity } from "../../scene/line-style";
import { toScreen, type ScreenTransform, type Size } from "../mercator";
import { atZoom } from "../../scene/zoom-stops";

interface CitiesProps {
  readonly cities: readonly CityMark[];
  readonly palette: Palette;
  readonly transform: ScreenTransform;
  readonly size: Size;
  readonly zoom: number;
}

/** Gap and width of the ring that marks a central function. */
const RING_GAP = 1.6;
const RING_WIDTH = 1;

/** Circles by importance; a ring marks a capital or core city. */
export const Cities = memo(function Cities({ cities, palette, transform, size, zoom }: CitiesProps) {
  const scale = atZoom(cityScaleStops, zoom);
  const reach = atZoom(cityReachStops, zoom);
  const visible = cities.flatMap((city) => {
    const [x, y] = toScreen(city.position, transform);
    const isVisible = x > -reach && y > -reach && x < size.width + reach && y < size.height + reach;
    return isVisible ? [{ city, x: x.toFixed(1), y: y.toFixed(1) }] : [];
  });
  return (
    <g className="light-map__cities">
      <g fill={palette.city} stroke={palette.halo} strokeWidth={0.9} pointerEvents="none">
        {visible.map(({ city, x, y }) => (
          <g key={city.id} opacity={city.isMatch ? undefined : opacity.faded}>
            {city.isCentral ? (
              <Ring x={x} y={y} radius={(city.radius + RING_GAP) * scale} palette={palette} />
            ) : null}
            <circle cx={x} cy={y} r={city.radius * scale} />
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
            r={Math.max(reach, city.radius)}
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
  return (
    <circle
      className="light-map__ring"
      cx={x}
      cy={y}
      r={radius}
      fill={palette.halo}
      stroke={palette.city}
      strokeWidth={RING_WIDTH}
    />
  );
}
