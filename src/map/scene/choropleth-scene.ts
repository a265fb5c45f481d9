import type { MultiPolygon } from "geojson";
import type { Choropleth } from "../../state/choropleth";
import { memoizeLast } from "../../state/memoize-last";
import type { NutsCode } from "../../model/identifiers";
import { differingAreas } from "../../analysis/statistics/indicators/differing-values";
import { blend } from "../../analysis/statistics/blend";
import type { BaseScene, ChoroplethArea, ChoroplethScene, CircleMark } from "./scene";

/** How far the other classes step back while one is pointed at in the legend. */
const STEP_BACK = 0.8;

interface ChoroplethInput {
  readonly choropleth: Choropleth;
  readonly units: BaseScene["units"];
  /** One a class, lowest first. */
  readonly colours: readonly string[];
  readonly paper: string;
  /** Class pointed at in the legend; null: none. */
  readonly hoveredClass: number | null;
}

/** Areas and their colours. Another indicator of the same level changes the colours only, never the areas. */
export function buildChoroplethScene({
  choropleth,
  units,
  colours,
  paper,
  hoveredClass,
}: ChoroplethInput): ChoroplethScene {
  const { nuts2, classes, circles } = choropleth;
  const areas = nuts2 ? nuts2Areas(nuts2.areas) : units3(units);
  const fills = new Map<NutsCode, string>();
  for (const [area, index] of classes) {
    const colour = colours[index] ?? paper;
    const isBack = hoveredClass !== null && hoveredClass !== index;
    fills.set(area, circles ? paper : isBack ? blend(colour, paper, STEP_BACK) : colour);
  }
  return {
    level: nuts2 ? 2 : 3,
    areas,
    mesh: nuts2?.mesh ?? null,
    fills,
    noData: withoutValue(areas, classes),
    differing: differing(choropleth.values, choropleth.basis),
    circles: circles && { marks: circleMarks(circles, classes, colours.join()), litClass: hoveredClass },
  };
}

/** Pointing at a class makes no new marks. `colours`: one a class, parted by commas, so that equal ones are the same. */
const circleMarks = memoizeLast(
  (
    { marks }: NonNullable<Choropleth["circles"]>,
    classes: Choropleth["classes"],
    colours: string,
  ): readonly CircleMark[] => {
    const ofClass = colours.split(",");
    return marks.flatMap((mark) => {
      const index = classes.get(mark.area);
      const colour = index === undefined ? undefined : ofClass[index];
      return index === undefined || colour === undefined ? [] : [{ ...mark, class: index, colour }];
    });
  },
);

const differing = memoizeLast((values: Choropleth["values"], basis: Choropleth["basis"]) =>
  differingAreas({ values, basis }),
);

const units3 = memoizeLast((units: BaseScene["units"]): readonly ChoroplethArea[] =>
  units.map(({ code, geometry }) => ({ code, geometry })),
);

const nuts2Areas = memoizeLast(
  (areas: NonNullable<Choropleth["nuts2"]>["areas"]): readonly ChoroplethArea[] =>
    areas.map(({ properties, geometry }) => ({ code: properties.code, geometry })),
);

/** All areas without a figure as one shape: it is hatched once. */
const withoutValue = memoizeLast(
  (areas: readonly ChoroplethArea[], classes: ReadonlyMap<NutsCode, number>): MultiPolygon | null => {
    const coordinates = areas.flatMap(({ code, geometry }) =>
      classes.has(code) ? [] : geometry.coordinates,
    );
    return coordinates.length > 0 ? { type: "MultiPolygon", coordinates } : null;
  },
);
