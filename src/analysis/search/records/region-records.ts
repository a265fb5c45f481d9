import type { BorderRegion } from "../../../model/border-region";
import type { CatalogueRecord, RecordPlace } from "../../../model/catalogue";
import type { NutsCode, ThemeId } from "../../../model/identifiers";
import { inAllLanguages, type Names } from "../../../model/language";
import type { NutsUnit } from "../../../model/nuts-unit";
import { recordId } from "../../../model/record-id";
import { blankRecord } from "./blank-record";
import { distinct, type CatalogueInput, type RecordContext } from "./record-context";
import { RecordTexts } from "./record-texts";

/** The theme that every border region of the tables stands for. */
const ownTheme = "metropolitan" as ThemeId;

/** The border regions of the tables as records of the catalogue; those of a visitor are not part of it. */
export function regionRecords(input: CatalogueInput, context: RecordContext): readonly CatalogueRecord[] {
  const units = new Map(input.base.units.map((unit) => [unit.code, unit]));
  return input.base.regions
    .filter(({ isOwn }) => !isOwn)
    .map((region) => {
      const networks = input.base.networks.filter(({ regions }) => regions.includes(region.id));
      return {
        ...blankRecord,
        id: recordId("region", region.id),
        kind: "region",
        titles: region.names,
        summary: region.subtitles,
        start: region.founded,
        places: regionCentre(region, input.base.units),
        countries: distinct(region.partnerAreas.map(({ country }) => country)),
        regions: [region.id],
        themes: [ownTheme],
        networks: networks.map(({ id }) => id),
        institutions: region.institutions.map(({ id }) => id),
        sources: region.sources,
        texts: textsOf(region, units, input, context),
      };
    });
}

function textsOf(
  region: BorderRegion,
  units: ReadonlyMap<NutsCode, NutsUnit>,
  { catalogue, base }: CatalogueInput,
  context: RecordContext,
) {
  const facts = catalogue.regionFacts.get(region.id) ?? [];
  return new RecordTexts()
    .addNames("title", region.names, region.shortNames)
    .addNames("name", ...region.partnerAreas.map(({ names }) => names))
    .add("name", ...region.institutions.map(({ name }) => name))
    .addNames("topic", context.word("kind", "region"), context.theme(ownTheme))
    .addNames("summary", region.subtitles)
    .addNames("place", ...distinct(region.partnerAreas.map(({ country }) => country)).map(context.country))
    .add("place", ...region.members.map(({ unit }) => units.get(unit)?.name ?? unit))
    .add("fact", region.seat, region.founded, region.website)
    .addNames("fact", ...[region.areaStated, region.populationStated].map(figureTexts))
    .addNames("fact", context.date(region.founded), context.phrase(region.note))
    .addNames("fact", ...region.institutions.map(({ role }) => context.phrase(role)))
    .add(
      "fact",
      ...base.networks.filter(({ regions }) => regions.includes(region.id)).map(({ name }) => name),
    )
    .addNames("fact", ...facts.flatMap(({ label, value }) => [context.word("fact_label", label), value]))
    .list();
}

/** A figure as readers of each language write it: 14,797 and 14.797. */
function figureTexts(figure: number | null): Names | null {
  return figure === null ? null : inAllLanguages((language) => figure.toLocaleString(language));
}

/**
 * One point for a whole region: the mean of the label points of its units, weighted by area. Empty when no unit
 * is known.
 */
export function regionCentre(region: BorderRegion, units: readonly NutsUnit[]): readonly RecordPlace[] {
  const members = new Set(region.members.map(({ unit }) => unit));
  let [longitude, latitude, weights] = [0, 0, 0];
  for (const { code, labelPoint, area } of units) {
    if (!members.has(code)) continue;
    const weight = area ?? 1;
    longitude += labelPoint[0] * weight;
    latitude += labelPoint[1] * weight;
    weights += weight;
  }
  if (weights === 0) return [];
  const { shortNames: names } = region;
  const position = [longitude / weights, latitude / weights] as const;
  return [{ name: names.en, names, position, city: null, basis: null }];
}
