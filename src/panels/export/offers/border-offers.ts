import { borderProfile } from "../../../analysis/statistics/indicators/border-profile";
import { gapTable } from "../../../export/tables/gap-table";
import { profileTable, type ExportedProfileUnit } from "../../../export/tables/profile-table";
import { indicatorValue } from "../../../i18n/indicator-value";
import type { Speech } from "../../../i18n/language-provider";
import { nuts2Of } from "../../../analysis/statistics/indicators/nuts2-areas";
import type { NutsCode } from "../../../model/identifiers";
import type { Choropleth } from "../../../state/choropleth";
import { needUnitBorders, useUnitBorders } from "../../../state/unit-borders";
import { yearSpan } from "../../data/year-span";
import { areaNames } from "../../indicators/border/area-names";
import { borderPairs, chosenPair, type BorderPair } from "../../indicators/border/border-pairs";
import { comparedGaps, hasRelativeGaps } from "../../indicators/border/compared-gaps";
import { signedGap } from "../../indicators/border/gap-words";
import { profileUnits } from "../../indicators/border/profile-units";
import { indicatorName, indicatorRemarks, placeName } from "./indicator-offers";
import type { Offer } from "./offer";
import type { Shown } from "./shown";

/** What the view of borders draws: the units of the profile, and the gaps between neighbours. */
export function borderOffers(shown: Shown, speech: Speech): readonly Offer[] {
  const { page, chart, choropleth } = shown;
  if (page !== "compare" || chart !== "border" || !choropleth) return [];
  if (choropleth.indicator.quantity === "class") return [];
  const compared = new Set(shown.compared.flatMap(({ members }) => members.map(({ area }) => area)));
  const pair = chosenPair(borderPairs(shown.index.base, compared), shown.border);
  return [
    ...(pair && choropleth.indicator.nutsLevel === 3 ? [profileOffer(shown, choropleth, pair, speech)] : []),
    gapOffer(shown, choropleth, compared, speech),
  ];
}

function profileOffer(shown: Shown, choropleth: Choropleth, pair: BorderPair, speech: Speech): Offer {
  const { t, format, language } = speech;
  const { indicator, year, values } = choropleth;
  const [first, second] = pair.countries.map((country) => format.country(country));
  const codes = pair.units.flat();
  return {
    kind: "profile",
    title: t("export.offer_profile", {
      indicator: indicator.labels[language],
      year: String(year),
      first: first ?? "",
      second: second ?? "",
    }),
    count: codes.length,
    hasTable: true,
    hasFeatures: false,
    name: [placeName(shown, speech), indicatorName(choropleth), "border", pair.key, String(year)],
    make: async (sources, words) => {
      await needUnitBorders(shown.index.base, new Set(codes));
      const { status, distances } = useUnitBorders.getState();
      if (status === "failed") throw new Error("the distances could not be computed");
      const units = exportedUnits(shown, choropleth, pair, distances);
      return {
        table: profileTable({ indicator, year, border: pair.key, units }, sources, words),
        features: null,
        sources: [...new Set(codes.flatMap((code) => values.get(code)?.source ?? []))],
        files: ["indicators/index.json"],
        remarks: [
          ...profileRemarks(shown, choropleth, pair, distances, speech),
          ...indicatorRemarks(choropleth, speech),
        ],
      };
    },
  };
}

type Distances = ReturnType<typeof useUnitBorders.getState>["distances"];

function exportedUnits(
  { index }: Shown,
  { values }: Choropleth,
  { countries, units }: BorderPair,
  distances: Distances,
): readonly ExportedProfileUnit[] {
  return ([0, 1] as const).flatMap((side) =>
    units[side].flatMap((code): ExportedProfileUnit[] => {
      const unit = index.units.get(code);
      const distance = distances.get(code)?.get(countries[side === 0 ? 1 : 0]);
      if (!unit) return [];
      return [
        {
          code,
          name: unit.name,
          country: unit.country,
          signedDistance: distance === undefined ? null : (side === 0 ? -1 : 1) * distance + 0,
          population: unit.population,
          populationYear: unit.populationYear,
          value: values.get(code) ?? null,
        },
      ];
    }),
  );
}

/** The gap at the border with its two numbers, and how distance and lines are made. */
function profileRemarks(
  { index }: Shown,
  choropleth: Choropleth,
  pair: BorderPair,
  distances: Distances,
  speech: Speech,
): readonly string[] {
  const { t, format } = speech;
  const { indicator } = choropleth;
  const input = profileUnits(pair, index.units, choropleth, distances);
  const { gap, sides, bandwidth } = borderProfile(input.units, pair.countries);
  const [left, right] = sides;
  const years = pair.units.flat().flatMap((code) => index.units.get(code)?.populationYear ?? []);
  const isKnown = gap !== null && left.atBorder !== null && right.atBorder !== null;
  return [
    ...(isKnown
      ? [
          `${t("border.gap")}: ${signedGap(indicator, gap, speech)}. ${t("border.gapNote", {
            first: format.country(left.country),
            second: format.country(right.country),
            left: indicatorValue(indicator, left.atBorder, speech),
            right: indicatorValue(indicator, right.atBorder, speech),
          })}`,
        ]
      : []),
    t("border.methodDistance"),
    t("border.methodLine", { bandwidth: format.distance(bandwidth) }),
    t("border.methodPopulation", { years: yearSpan(years) }),
  ];
}

function gapOffer(
  shown: Shown,
  choropleth: Choropleth,
  compared: ReadonlySet<NutsCode>,
  speech: Speech,
): Offer {
  const { t, language } = speech;
  const { index } = shown;
  const { indicator, year, values } = choropleth;
  const gaps = comparedGaps(index.base, compared, choropleth, "absolute");
  const areas = [...gaps.pairs, ...gaps.unknown].flatMap((pair) => pair.areas);
  const isNuts2 = indicator.nutsLevel === 2;
  const countries = new Map(
    index.base.units.map(({ code, country }) => [isNuts2 ? nuts2Of(code) : code, country]),
  );
  return {
    kind: "gaps",
    title: t("export.offer_gaps", { indicator: indicator.labels[language], year: String(year) }),
    count: gaps.pairs.length + gaps.unknown.length,
    hasTable: true,
    hasFeatures: false,
    name: [placeName(shown, speech), indicatorName(choropleth), "gaps", String(year)],
    make: (sources, words) =>
      Promise.resolve({
        table: gapTable(
          {
            indicator,
            year,
            gaps,
            values,
            nameOf: areaNames(index, choropleth),
            countryOf: (area) => countries.get(area) ?? null,
          },
          sources,
          words,
        ),
        features: null,
        sources: [...new Set(areas.flatMap((area) => values.get(area)?.source ?? []))],
        files: ["indicators/index.json"],
        remarks: [
          t("border.absoluteFormula", { unit: indicator.unitLabels[language] }),
          hasRelativeGaps(indicator) ? t("border.relativeFormula") : t("border.noRelative"),
          ...(gaps.unknown.length > 0 ? [t("border.unknownLead")] : []),
          ...indicatorRemarks(choropleth, speech),
        ],
      }),
  };
}
