import { useMemo } from "react";
import { boundingBox } from "../../analysis/statistics/bounding-box";
import type { Format } from "../../i18n/format";
import { useSpeech } from "../../i18n/language-provider";
import type { BaseData } from "../../model/dataset";
import type { RegionId } from "../../model/identifiers";
import type { Language } from "../../model/language";
import { useDatasets } from "../../state/datasets";
import { unitsByCode } from "../../state/visible-cities";
import type { Size } from "../light/mercator";
import { countryLabels, partnerAreaLabels, regionLabels } from "../scene/area-labels";
import { buildBaseScene } from "../scene/base-scene";
import { cityLabels } from "../scene/city-labels";
import { buildCityMarks } from "../scene/city-marks";
import { neighbourLabels } from "../scene/line-labels";
import type { LabelMark, Scene } from "../scene/scene";
import { waterLabels } from "../scene/water-labels";
import { PictureDrawing } from "./picture-drawing";
import { viewportOf } from "./picture-viewport";

/** Pixels kept free around the region. */
const PADDING = 26;

interface RegionPictureProps {
  readonly region: RegionId;
  readonly size: Size;
  readonly label: string;
}

/** One region with its partner areas and cities, for print: always in light colours, without any overlay. */
export function RegionPicture({ region, size, label }: RegionPictureProps) {
  const { language, format } = useSpeech();
  const data = useDatasets((state) => state.base.data);
  const scene = useMemo(
    () => (data ? regionScene(data, region, language, format) : null),
    [data, region, language, format],
  );
  const viewport = useMemo(() => {
    const body = data?.geography.regions.find((geometry) => geometry.region === region)?.body;
    const bounds = body ? boundingBox(body) : null;
    return bounds ? viewportOf(bounds, size, PADDING) : null;
  }, [data, region, size]);
  return scene && viewport ? (
    <PictureDrawing
      scene={scene}
      viewport={viewport}
      scheme="light"
      label={label}
      idPrefix="region-picture-"
    />
  ) : null;
}

function regionScene(data: BaseData, region: RegionId, language: Language, format: Format): Scene {
  const base = buildBaseScene(data, null, "light");
  const own = data.regions.filter(({ id }) => id === region);
  const cities = data.cities.filter(({ regions }) => regions.includes(region));
  return {
    base: { ...base, regions: base.regions.filter(({ id }) => id === region) },
    cities: buildCityMarks(cities, cities),
    labels: [
      ...areaLabels(data, own, language, format),
      ...neighbourLabels(base.borders, base.units),
      ...cityLabels(cities, cities, null),
    ],
    distance: null,
    commuters: null,
    partners: null,
    records: null,
    choropleth: null,
    selection: { region, unit: null, city: null, partnership: null },
    emphasis: "regions",
  };
}

function areaLabels(
  data: BaseData,
  own: BaseData["regions"],
  language: Language,
  format: Format,
): readonly LabelMark[] {
  const units = unitsByCode(data.units);
  return [
    ...countryLabels(format.country),
    ...regionLabels({ ...data, regions: own }, units, { language, scheme: "light" }),
    ...partnerAreaLabels(own, units, language),
    ...waterLabels(data.water, (names) => names[language]),
  ];
}
