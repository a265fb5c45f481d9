import { useMemo } from "react";
import { useSpeech } from "../i18n/language-provider";
import type { City } from "../model/city";
import type { BaseData } from "../model/dataset";
import type { ColourScheme } from "../state/display";
import { useSelection } from "../state/selection";
import { unitsByCode } from "../state/visible-cities";
import { countryLabels, partnerAreaLabels, regionLabels } from "./scene/area-labels";
import { cityLabels, partnerEndLabels } from "./scene/city-labels";
import { distanceLabels } from "./scene/line-labels";
import { nodeLabels } from "./scene/node-labels";
import { recordLabels } from "./scene/record-scene";
import type {
  BaseScene,
  CommuterScene,
  DistanceScene,
  LabelMark,
  PartnerScene,
  RecordScene,
} from "./scene/scene";
import { waterLabels } from "./scene/water-labels";
import { useNeighbourLabels } from "./use-neighbour-labels";

interface LabelInputs {
  readonly data: BaseData | null;
  readonly base: BaseScene | null;
  /** Drawn, and passing the filters. */
  readonly cities: readonly City[];
  readonly matching: readonly City[];
  readonly distance: DistanceScene | null;
  readonly commuters: CommuterScene | null;
  readonly partners: PartnerScene | null;
  readonly records: RecordScene | null;
  readonly scheme: ColourScheme;
}

const NONE: readonly LabelMark[] = [];
const NO_PLACES: RecordScene["places"] = [];
/** Circles of partner cities, pixels. */
const PARTNER_END_RADIUS = 3;
/** More lit ends than this are not named on the map: the names would cover it. */
const NAMED_ENDS = 60;

/** All labels of the scene; each group is built only when its own inputs change. */
export function useLabels(inputs: LabelInputs): readonly LabelMark[] {
  const { data, base, cities: shown, matching, distance, commuters, partners, records, scheme } = inputs;
  const { format } = useSpeech();
  const selectedCity = useSelection(({ selection }) => (selection?.kind === "city" ? selection.id : null));
  const areas = useAreaLabels(data);
  const regions = useRegionLabels(data, commuters, scheme);
  const neighbours = useNeighbourLabels(base);
  const cities = useMemo(() => cityLabels(shown, matching, selectedCity), [shown, matching, selectedCity]);
  const bands = distance?.bands ?? null;
  const distances = useMemo(
    () =>
      bands ? distanceLabels(bands.lines, (kilometres) => `${format.number(kilometres)}\u00a0km`) : NONE,
    [bands, format],
  );
  const nodes = useMemo(() => nodeLabels(commuters), [commuters]);
  const ends = useMemo(() => litEndLabels(partners), [partners]);
  const { places: read = NO_PLACES, origin = null } = records ?? {};
  const places = useMemo(() => recordLabels(read, origin), [read, origin]);
  // The nodes of the commuter overlay carry the names of countries and partner areas themselves.
  const around = useMemo(
    () =>
      nodes.length > 0 ? areas.filter(({ kind }) => kind !== "country" && kind !== "partner-area") : areas,
    [areas, nodes],
  );
  return useMemo(
    () => [...regions, ...around, ...neighbours, ...cities, ...distances, ...nodes, ...ends, ...places],
    [regions, around, neighbours, cities, distances, nodes, ends, places],
  );
}

/** Names of the lit partners while they are few. */
export function litEndLabels(partners: PartnerScene | null): readonly LabelMark[] {
  const lit = (partners?.ends ?? []).filter(({ isLit }) => isLit);
  return lit.length <= NAMED_ENDS ? partnerEndLabels(lit, PARTNER_END_RADIUS) : NONE;
}

/** Countries, partner areas, rivers and lakes: change with the language only. */
function useAreaLabels(data: BaseData | null): readonly LabelMark[] {
  const { language, format } = useSpeech();
  return useMemo(() => {
    if (!data) return NONE;
    const units = unitsByCode(data.units);
    return [
      ...countryLabels(format.country, data.units),
      ...partnerAreaLabels(data.regions, units, language),
      ...waterLabels(data.water, (names) => names[language]),
    ];
  }, [data, language, format]);
}

/** Regions: step aside for flows and their nodes. */
function useRegionLabels(
  data: BaseData | null,
  commuters: CommuterScene | null,
  scheme: ColourScheme,
): readonly LabelMark[] {
  const { language } = useSpeech();
  const drawn = useMemo(
    () => [
      ...(commuters?.flows ?? []).map(({ path }) => path),
      ...(commuters?.nodes ?? []).map(({ position }) => [position]),
    ],
    [commuters],
  );
  return useMemo(
    () => (data ? regionLabels(data, unitsByCode(data.units), { language, scheme, drawn }) : NONE),
    [data, language, scheme, drawn],
  );
}
