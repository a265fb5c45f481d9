import { useMemo, type MouseEvent } from "react";
import type { NutsCode } from "../../model/identifiers";
import { useCompare } from "../../state/compare";
import { comparedAreas, comparedUnits, type ComparedArea } from "../../state/compared-units";
import { useDatasets } from "../../state/datasets";
import { effectiveColourScheme, useDisplay } from "../../state/display";
import { hover, select } from "../../state/selection";
import { evenPadding, fitBounds } from "../light/mercator";
import { palettes } from "../palette";
import { buildBaseScene } from "../scene/base-scene";
import { SmallMapMarks } from "./small-map-marks";
import { SmallMapPicture } from "./small-map-picture";
import { boundsOfUnits } from "./small-map-scene";
import "./small-map.css";

/** Width to height; the map fills the width it is given. */
const SIZE = { width: 360, height: 340 } as const;
const PADDING = 10;

interface SmallMapProps {
  /** Null: all compared areas. */
  readonly area: ComparedArea | null;
  readonly label: string;
  /** Width in CSS pixels of stretches of border, by the two units that meet there: `UNIT1|UNIT2`, sorted. */
  readonly stretches?: ReadonlyMap<string, number>;
  readonly onUnit?: (unit: NutsCode) => void;
}

/**
 * One compared area with its surroundings in the classes that all maps share. The lists and tables beside it are
 * the way by keyboard; hovering marks the unit everywhere.
 */
export function SmallMap({ area, label, stretches, onUnit }: SmallMapProps) {
  const base = useDatasets((state) => state.base.data);
  const scheme = useDisplay(effectiveColourScheme);
  const keys = useCompare((state) => state.areas);
  const scene = useMemo(() => (base ? buildBaseScene(base, null, scheme) : null), [base, scheme]);
  const members = useMemo(
    () =>
      area ? new Set(area.members.map((member) => member.area)) : base ? comparedUnits(base, keys) : NONE,
    [area, base, keys],
  );
  const viewport = useMemo(() => {
    const bounds = scene ? boundsOfUnits(scene.units, members) : null;
    return bounds ? { camera: fitBounds(bounds, SIZE, evenPadding(PADDING)), size: SIZE } : null;
  }, [scene, members]);
  const outlined = useMemo(() => {
    const shown = area ? [area] : base ? comparedAreas(base, keys) : [];
    return new Set(shown.flatMap(({ region }) => region ?? []));
  }, [area, base, keys]);
  if (!scene || !viewport) return null;
  const chosen = onUnit ?? ((unit: NutsCode) => select({ kind: "unit", id: unit }));
  return (
    <svg
      className="small-map"
      data-export="map"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={label}
      onPointerMove={(event) => {
        const unit = unitAt(event);
        hover(unit ? { kind: "unit", id: unit } : null);
      }}
      onPointerLeave={() => hover(null)}
      onClick={(event) => {
        const unit = unitAt(event);
        if (unit) chosen(unit);
      }}
    >
      <SmallMapPicture
        scene={scene}
        viewport={viewport}
        members={members}
        palette={palettes[scheme]}
        scheme={scheme}
        outlined={outlined}
        stretches={stretches ?? NO_STRETCHES}
      />
      <SmallMapMarks scene={scene} viewport={viewport} palette={palettes[scheme]} />
    </svg>
  );
}

const NONE: ReadonlySet<NutsCode> = new Set();
const NO_STRETCHES: ReadonlyMap<string, number> = new Map();

function unitAt(event: MouseEvent): NutsCode | null {
  const id = event.target instanceof SVGElement ? event.target.dataset["unit"] : undefined;
  return id === undefined ? null : (id as NutsCode);
}
