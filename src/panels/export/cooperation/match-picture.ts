import type { StageReached } from "../../../analysis/statistics/cooperation/match-cities";
import { drawFacts, type FactBand, type FactCell, type FactTable } from "../../../export/sheet/fact-drawing";
import type { Speech } from "../../../i18n/language-provider";
import type { SourceId, ThemeId } from "../../../model/identifiers";
import { useDatasets } from "../../../state/datasets";
import type { ColourScheme } from "../../../state/display";
import { likenessRows, type LikenessCell, type LikenessRow } from "../../data/likeness-rows";
import { unitLookup } from "../../data/use-units";
import { matchSentence, sourcesOfMatch, type MatchShown } from "../../data/match-shown";
import { partnershipName } from "../../data/partner-index";
import { distinctSources, sourceWords } from "../../data/source-words";
import { accents, sheetColours } from "../drawing/sheet-colours";
import { createTextWidth } from "../drawing/text-width";
import type { Shown } from "../offers/shown";
import type { PictureContent } from "../picture-file";

/** Files of the atlas that two cities are compared from. */
export const MATCH_FILES = ["cities.json", "partners.json", "networks.json", "catalogue.json"] as const;

export function matchTitle({ cities }: MatchShown, { t, language }: Speech): string {
  const [first, other] = cities;
  return t("pictures.pairTitle", { first: first.names[language], other: other.names[language] });
}

/** The two cities as a sheet of facts: how far they have come, their fields, and each beside the other. */
export function matchContent(
  match: MatchShown,
  shown: Pick<Shown, "index" | "cityDistances">,
  scheme: ColourScheme,
  speech: Speech,
): PictureContent {
  const title = matchTitle(match, speech);
  const rows = rowsOf(match, shown, speech);
  const looks = {
    widthOf: createTextWidth(),
    colours: { ...sheetColours[scheme], accent: accents[scheme] },
  };
  const known = useDatasets.getState().sources.data;
  const sources = known ? sourceWords(distinctSources(sourcesShown(match, rows), known), speech) : [];
  const { t } = speech;
  return {
    title,
    subtitle: matchSentence(match, speech),
    pictures: [
      drawFacts(
        [stageBand(match, speech), fieldBand(match, shown.index.themes, speech)],
        likenessTable(match, rows, speech),
        looks,
      ),
    ],
    legend: [],
    notes: [
      t("cooperation.matchNote"),
      ...(sources.length > 0 ? [t("embedding.creditSources", { sources: sources.join("; ") })] : []),
    ],
    name: [title],
    files: MATCH_FILES,
  };
}

/** The two by everything the tables know of cities. */
export function rowsOf(
  { cities, match }: MatchShown,
  { index, cityDistances }: Pick<Shown, "index" | "cityDistances">,
  speech: Speech,
): readonly LikenessRow[] {
  const unitOf = unitLookup(index.units, useDatasets.getState().europeUnits.data);
  return likenessRows({ cities, match, index, unitOf, distances: cityDistances }, speech);
}

/** Of the agreements and fields, and of every cell of the table. */
export function sourcesShown({ match }: MatchShown, rows: readonly LikenessRow[]): readonly SourceId[] {
  const cells = rows.flatMap(({ cells: two, both }) => [...two, ...(both ? [both] : [])]);
  return [...sourcesOfMatch(match), ...cells.flatMap(({ sources }) => sources)];
}

function stageBand(shown: MatchShown, speech: Speech): FactBand {
  const { t } = speech;
  return {
    title: t("cooperation.stages"),
    columns: shown.match.stages.map((reached) => {
      const lines = stageLines(reached, shown, speech);
      return {
        heading: t(`cooperation.stage_${reached.stage}`),
        lines: lines.length > 0 ? lines : [t("cooperation.stageUnknown")],
        rule: lines.length > 0 ? "solid" : "dotted",
      };
    }),
  };
}

function stageLines(
  { partnerships, events }: StageReached,
  { partners }: MatchShown,
  { t, format, language }: Speech,
): readonly string[] {
  return [
    ...partnerships.map((partnership) => {
      const { kind, year, stage } = partnership;
      const facts = [
        t(`vocabulary.partnership_${kind}`),
        ...(year === null ? [] : [String(year)]),
        ...(stage ? [t(`vocabulary.stage_${stage}`)] : []),
      ];
      return t("embedding.figureOf", {
        name: partnershipName(partners, partnership, language),
        figure: facts.join(", "),
      });
    }),
    ...events.map(({ titles, start }) => `${titles[language]} (${format.date(start.slice(0, 10))})`),
  ];
}

function fieldBand(
  { cities, match }: MatchShown,
  themes: Shown["index"]["themes"],
  { t, language }: Speech,
): FactBand {
  const column = (heading: string, found: readonly { readonly theme: ThemeId }[], none: string) => ({
    heading,
    lines: found.length > 0 ? found.map(({ theme }) => themes.get(theme)?.names[language] ?? theme) : [none],
    rule: "hair" as const,
  });
  const only = (city: string) => t("cooperation.fieldsOnly", { city });
  const [first, other] = cities;
  return {
    title: t("cooperation.fields"),
    columns: [
      column(
        t("cooperation.fieldsAgreed"),
        match.shared.filter(({ agreed }) => agreed.length > 0),
        t("cooperation.fieldsAgreedNone"),
      ),
      column(
        t("cooperation.fieldsOpen"),
        match.shared.filter(({ agreed }) => agreed.length === 0),
        t("cooperation.fieldsOpenNone"),
      ),
      column(only(first.names[language]), match.onlyFirst, t("cooperation.fieldsOnlyNone")),
      column(only(other.names[language]), match.onlyOther, t("cooperation.fieldsOnlyNone")),
    ],
  };
}

function likenessTable(
  { cities }: MatchShown,
  rows: readonly LikenessRow[],
  { t, language }: Speech,
): FactTable {
  return {
    title: t("cooperation.likeness"),
    head: [t("cooperation.trait"), ...cities.map(({ names }) => names[language]), t("cooperation.both")],
    rows: rows.map(({ label, cells, both }) => [
      { text: label, isQuiet: false },
      ...cells.map(cellOf),
      both ? cellOf(both) : NOTHING,
    ]),
  };
}

const NOTHING: FactCell = { text: "–", isQuiet: true };

function cellOf({ text, isKnown }: LikenessCell): FactCell {
  return { text, isQuiet: !isKnown };
}
