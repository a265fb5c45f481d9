import { memo } from "react";
import type { Position } from "../../../model/identifiers";
import type { Palette } from "../../palette";
import { fontFamilies } from "../../scene/label-style";
import { recordStyle } from "../../scene/line-style";
import { PLACE_RADIUS } from "../../scene/record-scene";
import type { RecordScene } from "../../scene/scene";
import { toScreen, type ScreenTransform, type Size } from "../mercator";

export interface RecordMarksProps {
  readonly records: RecordScene;
  readonly palette: Palette;
  readonly transform: ScreenTransform;
  readonly size: Size;
}

/** The pointer meets a mark at least this far from its middle, pixels. */
const REACH = 12;

/** Circles of the records with their numbers, the places of the one that is read, and where distances begin. */
export const RecordMarks = memo(function RecordMarks({
  records,
  palette,
  transform,
  size,
}: RecordMarksProps) {
  const { marks, places, origin, isFaded } = records;
  const visible = marks.flatMap((mark) => {
    const [x, y] = toScreen(mark.position, transform);
    const isVisible = x > -REACH && y > -REACH && x < size.width + REACH && y < size.height + REACH;
    return isVisible ? [{ ...mark, x: x.toFixed(1), y: y.toFixed(1) }] : [];
  });
  const at = (position: Position) => {
    const [cx, cy] = toScreen(position, transform);
    return { cx: cx.toFixed(1), cy: cy.toFixed(1), r: PLACE_RADIUS, strokeWidth: recordStyle.lightWidth };
  };
  return (
    <g className="light-map__records">
      {origin ? <Origin position={origin.position} palette={palette} transform={transform} /> : null}
      <g
        opacity={isFaded ? recordStyle.faded : recordStyle.opacity}
        fill={palette.record}
        stroke={palette.halo}
        strokeWidth={recordStyle.edge}
      >
        {visible.map(({ key, x, y, radius, text, isLit }) => (
          <g key={key} data-kind="record-mark" data-id={key} pointerEvents="all">
            {radius < REACH ? <circle cx={x} cy={y} r={REACH} fill="none" stroke="none" /> : null}
            {isLit ? (
              <circle
                className="light-map__selected"
                cx={x}
                cy={y}
                r={radius + recordStyle.lightGap}
                fill={palette.halo}
                stroke={palette.highlight}
                strokeWidth={recordStyle.lightWidth}
              />
            ) : null}
            <circle className="light-map__record" cx={x} cy={y} r={radius} />
            {text === "" ? null : (
              <text
                className="light-map__record-count"
                x={x}
                y={y}
                dy="0.35em"
                textAnchor="middle"
                fontFamily={fontFamilies.sans}
                fontSize={recordStyle.textSize}
                fontWeight={recordStyle.textWeight}
                fill={palette.halo}
                stroke="none"
              >
                {text}
              </text>
            )}
          </g>
        ))}
      </g>
      <g pointerEvents="none">
        {places.map(({ position }, index) => (
          <circle
            key={index}
            className="light-map__record"
            {...at(position)}
            fill={palette.record}
            stroke={palette.highlight}
          />
        ))}
      </g>
    </g>
  );
});

/** Where distances begin: a ring under the marks, so that it hides none of their numbers. */
function Origin({
  position,
  palette,
  transform,
}: Pick<RecordMarksProps, "palette" | "transform"> & { readonly position: Position }) {
  const [x, y] = toScreen(position, transform);
  const { originRadius, originMiddle, originFill, lightWidth } = recordStyle;
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`} pointerEvents="none" strokeWidth={lightWidth}>
      <circle
        className="light-map__ring"
        r={originRadius}
        fill={palette.halo}
        fillOpacity={originFill}
        stroke={palette.record}
      />
      <circle className="light-map__record" r={originMiddle} fill={palette.record} stroke={palette.halo} />
    </g>
  );
}
