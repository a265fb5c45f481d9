import type { Geometry } from "geojson";
import { regionMembers } from "../../../analysis/statistics/indicators/region-members";
import { distanceFeatures } from "../../../export/features/distance-features";
import { featuresOfTable } from "../../../export/features/collection";
import { distanceTable } from "../../../export/tables/distance-table";
import { flowTable } from "../../../export/tables/flow-table";
import type { Speech } from "../../../i18n/language-provider";
import type { FlowAreaId } from "../../../model/identifiers";
import type { FlowView } from "../../../state/flow-view";
import { flowAreaNames } from "../../data/flow-area-names";
import { exportedAreas } from "./exported-areas";
import { placeName } from "./indicator-offers";
import { BOUNDARY_FILES, type Offer } from "./offer";
import type { Shown } from "./shown";

/** Commuters as they are drawn: one set, filtered and limited. */
export function flowOffers(shown: Shown, speech: Speech): readonly Offer[] {
  const view = shown.flowView;
  if (!view) return [];
  const { t, dataText } = speech;
  const { set, areas, selection } = view;
  return [
    {
      kind: "flows",
      title: dataText(set.title),
      count: selection.shown.length,
      hasTable: true,
      hasFeatures: true,
      name: [placeName(shown, speech), "commuters", set.id],
      make: (sources, words) => {
        const flows = selection.shown;
        const nameOf = flowAreaNames(areas, speech);
        const table = flowTable({ set, flows, areas, nameOf }, sources, words);
        return Promise.resolve({
          table,
          features: featuresOfTable(
            table,
            flows.map(({ origin, destination }, index) => ({
              id: `${origin}>${destination}#${index + 1}`,
              geometry: lineBetween(view, origin, destination),
            })),
          ),
          sources: [...new Set([...set.sources, ...flows.map(({ source }) => source)])],
          files: ["flows.json"],
          remarks: [
            t("sheet.definition", { definition: dataText(set.definition) }),
            ...(set.comparableNote ? [dataText(set.comparableNote)] : []),
            t("export.notRecorded"),
            ...(set.isSummable ? [] : [t("export.notSummable")]),
          ],
        });
      },
    },
  ];
}

/** Straight from the area of residence to that of work; null: one of them is a rest category without a place. */
function lineBetween({ areas }: FlowView, origin: FlowAreaId, destination: FlowAreaId): Geometry | null {
  const start = areas.get(origin)?.position;
  const end = areas.get(destination)?.position;
  return start && end ? { type: "LineString", coordinates: [[...start], [...end]] } : null;
}

/** Border distance of the units, and the field on the map. */
export function distanceOffers(shown: Shown, speech: Speech): readonly Offer[] {
  const { t } = speech;
  const { bands, reach, unitDistances } = shown;
  const features = distanceFeatures(bands, reach);
  const place = placeName(shown, speech);
  return [
    ...(unitDistances ? [unitDistanceOffer(shown, unitDistances, speech)] : []),
    ...(features.length > 0
      ? [
          {
            kind: "bands" as const,
            title: t("export.offer_bands"),
            count: features.length,
            hasTable: false,
            hasFeatures: true,
            name: [place, "border-distance-bands"],
            make: () =>
              Promise.resolve({
                table: null,
                features,
                sources: [],
                files: BOUNDARY_FILES,
                remarks: [t("sheet.unitDistanceNote")],
              }),
          },
        ]
      : []),
  ];
}

function unitDistanceOffer(
  shown: Shown,
  distances: NonNullable<Shown["unitDistances"]>,
  speech: Speech,
): Offer {
  const { t, language } = speech;
  const { index, region } = shown;
  const regions = region ? [region] : index.base.regions;
  const codes = regions.flatMap(regionMembers).map(({ area }) => area);
  const areas = exportedAreas(codes, null, index, language);
  const rows = areas.flatMap((area) => {
    const distance = distances.get(area.code);
    return distance ? [{ area, distance }] : [];
  });
  const shapes = new Map(
    index.base.geography.units.map(({ properties, geometry }) => [properties.code, geometry]),
  );
  return {
    kind: "distances",
    title: t("export.offer_distances"),
    count: rows.length,
    hasTable: true,
    hasFeatures: true,
    name: [placeName(shown, speech), "border-distance"],
    make: (_sources, words) => {
      const table = distanceTable(rows, words);
      return Promise.resolve({
        table,
        features: featuresOfTable(
          table,
          rows.map(({ area: { code } }) => ({ id: code, geometry: shapes.get(code) ?? null })),
        ),
        sources: [],
        files: BOUNDARY_FILES,
        remarks: [t("sheet.unitDistanceNote")],
      });
    },
  };
}
