import { featuresOfTable } from "../../../export/features/collection";
import { regionFeatures } from "../../../export/features/region-features";
import { cityTable } from "../../../export/tables/city-table";
import { partnershipTable, type ExportedPartnership } from "../../../export/tables/partnership-table";
import type { Speech } from "../../../i18n/language-provider";
import type { CityId } from "../../../model/identifiers";
import { endName, orderedCities, type PartnerIndex } from "../../data/partner-index";
import { placeName } from "./indicator-offers";
import { BOUNDARY_FILES, type Offer } from "./offer";
import type { Shown } from "./shown";

/** The partnerships that are listed. */
export function partnershipOffers(shown: Shown, speech: Speech): readonly Offer[] {
  const { partners, partnerships, arcs } = shown;
  if (!partners) return [];
  const { t, language } = speech;
  const rows = partnerships.flatMap((partnership): ExportedPartnership[] => {
    const [first, second] = orderedCities(partners, partnership).map((id) =>
      exportedEnd(partners, id, language),
    );
    return first && second ? [{ partnership, ends: [first, second] }] : [];
  });
  return [
    {
      kind: "partnerships",
      title: t("export.offer_partnerships"),
      count: rows.length,
      hasTable: true,
      hasFeatures: arcs !== null,
      name: [placeName(shown, speech), "partner-cities"],
      make: (sources, words) => {
        const table = partnershipTable(rows, sources, words);
        return Promise.resolve({
          table,
          features: featuresOfTable(
            table,
            rows.map(({ partnership: { id } }) => ({ id, geometry: arcs?.get(id) ?? null })),
          ),
          sources: [...new Set(rows.flatMap(({ partnership }) => partnership.sources))],
          files: ["partners.json"],
          remarks: [t("partners.evidenceA"), t("partners.evidenceB"), t("partners.listNote")],
        });
      },
    },
  ];
}

function exportedEnd(partners: PartnerIndex, id: CityId, language: Speech["language"]) {
  const end = partners.ends.get(id);
  return end ? { ...end, name: endName(partners, id, language) } : null;
}

/** The cities that pass the filters. */
export function cityOffers(shown: Shown, speech: Speech): readonly Offer[] {
  const { index, cities, cityDistances } = shown;
  const { t, language } = speech;
  return [
    {
      kind: "cities",
      title: t("export.offer_cities"),
      count: cities.length,
      hasTable: true,
      hasFeatures: true,
      name: [placeName(shown, speech), "cities"],
      make: (sources, words) => {
        const table = cityTable(
          {
            cities,
            distances: cityDistances,
            regionNames: ({ regions }) =>
              regions.map((id) => index.regions.get(id)?.shortNames[language] ?? id),
            networkNames: ({ networks }) => networks.map((id) => index.networks.get(id)?.name ?? id),
          },
          sources,
          words,
        );
        return Promise.resolve({
          table,
          features: featuresOfTable(
            table,
            cities.map(({ id, position }) => ({
              id,
              geometry: { type: "Point" as const, coordinates: [...position] },
            })),
          ),
          sources: [...new Set(cities.flatMap((city) => city.sources))],
          files: ["cities.json"],
          remarks: [t("explore.cityPopulationNote"), t("explore.cityDistanceNote")],
        });
      },
    },
  ];
}

/** The regions as bodies across their borders. */
export function regionOffers(shown: Shown, speech: Speech): readonly Offer[] {
  const { base } = shown.index;
  const regions = shown.region ? [shown.region] : base.regions;
  const { t, language } = speech;
  return [
    {
      kind: "regions",
      title: t("export.offer_regions"),
      count: regions.length,
      hasTable: false,
      hasFeatures: true,
      name: [placeName(shown, speech), "border-regions"],
      make: () =>
        Promise.resolve({
          table: null,
          features: regionFeatures(regions, base.geography.regions, language),
          sources: [...new Set(regions.flatMap((region) => region.sources))],
          files: ["regions.json", ...BOUNDARY_FILES],
          remarks: [],
        }),
    },
  ];
}
