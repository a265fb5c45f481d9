import { useEffect, useState } from "react";
import { mainFigures } from "../../export/embed/main-figures";
import type { CatalogueRecord } from "../../model/catalogue";
import type { Speech } from "../../i18n/language-provider";
import type { RecordId } from "../../model/identifiers";
import type { Source } from "../../model/source";
import { useCatalogue } from "../../state/catalogue";
import { useCatalogueResults, type CatalogueResults } from "../../state/catalogue-results";
import { useDatasets } from "../../state/datasets";
import { sourceLabel } from "../data/source-label";
import { exportWords } from "../export/export-words";
import { neededSources } from "../export/offer-file";
import { provenanceOf } from "../export/offers/file-provenance";
import { offersOf } from "../export/offers/offers";
import type { Shown } from "../export/offers/shown";
import type { ViewWords } from "./embed-props";
import { mainOffer } from "./main-offer";

/** Figures in a text; a table belongs to the atlas. */
const SHOWN_FIGURES = 10;
/** Sources named one by one. */
const SHOWN_SOURCES = 6;
/** Places of a record in a line. */
const SHOWN_PLACES = 3;

/** What a view says in words, for those who see neither frame nor picture. */
export interface ViewFacts {
  /** What the figures are; empty: there are none. */
  readonly heading: string;
  readonly figures: readonly string[];
  /** How many more there are. */
  readonly more: number;
  /** "Eurostat (demo_r_pjanaggr3), CC BY 4.0". */
  readonly sources: readonly string[];
  /** Whom the files of the atlas name, and their licences. */
  readonly attribution: readonly string[];
  readonly licences: readonly string[];
  /** ISO 8601 day. */
  readonly made: string;
}

/** Null until the tables have come; a table that does not come leaves sentence, licences and link. */
export function useViewFacts(shown: Shown, words: ViewWords): ViewFacts | null {
  const results = useCatalogueResults((state) => state.results);
  const record = useCatalogue((state) => state.record);
  const [facts, setFacts] = useState<ViewFacts | null>(null);
  useEffect(() => {
    let isWanted = true;
    const found =
      shown.page === "catalogue"
        ? Promise.resolve(recordFacts(results, record, words))
        : figureFacts(shown, words);
    void found
      .catch(() => factsOf(noFigures, [], words))
      .then((made) => {
        if (isWanted) setFacts(made);
      });
    return () => {
      isWanted = false;
    };
  }, [shown, words, results, record]);
  return facts;
}

type Figures = Pick<ViewFacts, "heading" | "figures" | "more" | "sources">;

const noFigures: Figures = { heading: "", figures: [], more: 0, sources: [] };

/** @throws when a table does not come */
async function figureFacts(shown: Shown, words: ViewWords): Promise<ViewFacts> {
  const { speech } = words;
  const { t, format } = speech;
  const offer = mainOffer(shown, offersOf(shown, speech));
  if (!offer) return factsOf(noFigures, [], words);
  const sources = await neededSources();
  const content = await offer.make(sources, exportWords(speech));
  const table = content.table ?? { columns: [], rows: [] };
  const found = mainFigures(table, SHOWN_FIGURES, sources, {
    number: format.number,
    inhabitants: (number) => t("embedding.inhabitants", { number }),
  });
  const said = {
    heading: offer.title,
    figures: found.figures.map(({ name, figure }) => t("embedding.figureOf", { name, figure })),
    more: found.count - found.figures.length,
    sources: sourceWords(found.sources, speech),
  };
  return factsOf(said, content.files, words);
}

/** Each label and licence once; more than a handful are only counted. */
function sourceWords(sources: readonly Source[], { t, dataText }: Speech): readonly string[] {
  const all = [...new Set(sources.map((source) => `${sourceLabel(source)}, ${dataText(source.licence)}`))];
  const more = all.length - SHOWN_SOURCES;
  return more > 0 ? [...all.slice(0, SHOWN_SOURCES), t("explore.sourcesMore", { count: more })] : all;
}

/** @param files of the atlas that the figures are read from */
function factsOf(figures: Figures, files: readonly string[], words: ViewWords): ViewFacts {
  return { ...figures, ...creditsOfFiles(files, words) };
}

/** Whom files of the atlas name, their licences, and the day. */
export function creditsOfFiles(
  files: readonly string[],
  { speech, sentence }: ViewWords,
): Pick<ViewFacts, "attribution" | "licences" | "made"> {
  const content = { files, sources: [], remarks: [] };
  const { manifest } = useDatasets.getState();
  const { attribution, licences, made } = provenanceOf(
    { title: "", sentence, content, sources: new Map(), manifest },
    speech,
  );
  return { attribution, licences, made };
}

/** The open record, else the first of the records found. */
function recordFacts(results: CatalogueResults | null, opened: RecordId | null, words: ViewWords): ViewFacts {
  const { t, language, format } = words.speech;
  const records =
    opened === null
      ? (results?.listed ?? [])
      : (results?.table.records ?? []).filter(({ id }) => id === opened);
  const line = ({ titles, meanings, start, places, summary }: CatalogueRecord) => {
    const where = places.slice(0, SHOWN_PLACES).map(({ name }) => name);
    const facts = [meanings?.[language] ?? "", start === null ? "" : format.date(dayOf(start)), ...where];
    const known = facts.filter((fact) => fact !== "").join(", ");
    const detail = opened === null ? known : [known, summary?.[language] ?? ""].filter(Boolean).join(". ");
    return detail === ""
      ? titles[language]
      : t("embedding.figureOf", { name: titles[language], figure: detail });
  };
  const shown = records.slice(0, SHOWN_FIGURES);
  const figures = {
    heading: t("embedding.result", { count: records.length }),
    figures: shown.map(line),
    more: records.length - shown.length,
    sources: [],
  };
  return factsOf(figures, ["catalogue.json"], words);
}

/** Without the time of the day. */
function dayOf(moment: string): string {
  return moment.split("T")[0] ?? moment;
}
