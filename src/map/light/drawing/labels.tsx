import { memo } from "react";
import type { Palette } from "../../palette";
import type { PlacedLabel } from "../label-layout";
import { fontFamilies, LINE_HEIGHT } from "../../scene/label-style";

interface LabelsProps {
  readonly labels: readonly PlacedLabel[];
  readonly palette: Palette;
}

/** Half of the stroke lies under the letters, so 1.5 px are seen. */
const HALO_WIDTH = 3;

/** Names and values, with a halo in paper colour. */
export const Labels = memo(function Labels({ labels, palette }: LabelsProps) {
  return (
    <g
      className="light-map__labels"
      stroke={palette.halo}
      strokeWidth={HALO_WIDTH}
      strokeLinejoin="round"
      paintOrder="stroke"
      pointerEvents="none"
    >
      {labels.map((placed) => (
        <Label key={placed.label.key} placed={placed} palette={palette} />
      ))}
    </g>
  );
});

function Label({ placed, palette }: { readonly placed: PlacedLabel; readonly palette: Palette }) {
  const { label, style, lines, anchor, box } = placed;
  const x = placed.x.toFixed(1);
  return (
    <text
      className={`light-map__label light-map__label--${label.kind}`}
      x={x}
      y={placed.y.toFixed(1)}
      textAnchor={anchor}
      fill={label.colour ?? (style.isSoft ? palette.inkSoft : palette.ink)}
      fontFamily={fontFamilies[style.family]}
      fontSize={style.size}
      fontWeight={style.weight}
      letterSpacing={style.spacing || undefined}
      transform={
        label.rotation === 0
          ? undefined
          : `rotate(${label.rotation} ${(box.left + box.right) / 2} ${(box.top + box.bottom) / 2})`
      }
    >
      {lines.length === 1
        ? lines[0]
        : lines.map((line, index) => (
            <tspan key={index} x={x} dy={index === 0 ? undefined : `${LINE_HEIGHT}em`}>
              {line}
            </tspan>
          ))}
    </text>
  );
}
