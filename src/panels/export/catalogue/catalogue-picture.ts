import type { Speech } from "../../../i18n/language-provider";
import { useDatasets } from "../../../state/datasets";
import { distinctSources, sourceWords } from "../../data/source-words";
import { pictureOfMap, readLegend } from "../drawing/sheet-parts";
import { GROUND_FILES } from "../offers/offer";
import type { PictureContent } from "../picture-file";
import type { CatalogueShown } from "./catalogue-shown";
import { catalogueLead, catalogueTitle, filesOfRecords } from "./catalogue-words";

/** The map of what was found, or of the record that is read. `around`: holds the map and the legend drawn for it. */
export function catalogueContent(around: Element, shown: CatalogueShown, speech: Speech): PictureContent {
  const drawing = around.querySelector("svg.map-picture");
  const legend = around.querySelector('[data-export="legend"]');
  const { rows, notes } = legend ? readLegend(legend) : { rows: [], notes: [] };
  const title = catalogueTitle(shown, speech);
  const { open, results } = shown;
  const records = open ? [open] : results.records;
  return {
    title,
    subtitle: catalogueLead(shown, speech).join(" "),
    pictures: drawing instanceof SVGSVGElement ? [pictureOfMap(drawing)] : [],
    legend: rows,
    notes: [...notes, sourcesOf(records, speech)],
    name: [title, "map"],
    files: [...GROUND_FILES, ...filesOfRecords(records)],
  };
}

/** Those most records name, and that there are more. */
function sourcesOf(records: CatalogueShown["results"]["records"], speech: Speech): string {
  const { t } = speech;
  const known = useDatasets.getState().sources.data;
  const ids = records.flatMap(({ sources }) => [...new Set(sources)]);
  const words = known ? sourceWords(distinctSources(ids, known), speech) : [];
  const elsewhere = t("pictures.sourcesElsewhere");
  if (words.length === 0) return elsewhere;
  return `${t("pictures.recordSources", { sources: words.join("; ") })}. ${elsewhere}`;
}
