import { toCsv } from "../../export/csv";
import { featureCollection } from "../../export/features/collection";
import { fileName } from "../../export/file-name";
import { loadHeadings } from "../../export/headings/load-headings";
import type { Provenance } from "../../export/provenance";
import type { Sources } from "../../export/tables/source-columns";
import type { WorkbookWords } from "../../export/workbook";
import { joinParts } from "../../i18n/join-parts";
import type { Speech } from "../../i18n/language-provider";
import { requestDataset, retryDataset, useDatasets, whenDataset } from "../../state/datasets";
import { exportWords } from "./export-words";
import { provenanceOf } from "./offers/file-provenance";
import type { Offer, OfferContent } from "./offers/offer";
import type { ReadyFile } from "../ui/save-file";

/** Formats of tables and of shapes, with the ends of their files' names. */
export const dataFormats = ["csv", "xlsx", "geojson"] as const;
export type DataFormat = (typeof dataFormats)[number];

const TYPES: Readonly<Record<DataFormat, string>> = {
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  geojson: "application/geo+json",
};

export function hasFormat({ hasTable, hasFeatures }: Offer, format: DataFormat): boolean {
  return format === "geojson" ? hasFeatures : hasTable;
}

/** An offer as a file. @throws when data it needs does not come */
export async function offerFile(
  offer: Offer,
  format: DataFormat,
  sentence: string,
  speech: Speech,
): Promise<ReadyFile> {
  const sources = await neededSources();
  const content = await offer.make(sources, exportWords(speech));
  const { manifest } = useDatasets.getState();
  const provenance = provenanceOf({ title: offer.title, sentence, content, sources, manifest }, speech);
  const body = await bodyOf(content, format, provenance, speech);
  return { name: fileName(offer.name, format), content: new Blob([body], { type: TYPES[format] }) };
}

/** Files without their sources would be worth little: what failed before is tried again. */
export async function neededSources(): Promise<Sources> {
  requestDataset("sources");
  retryDataset("sources");
  const sources = await whenDataset("sources");
  if (!sources) throw new Error("the list of sources did not come");
  return sources;
}

async function bodyOf(
  { table, features }: OfferContent,
  format: DataFormat,
  provenance: Provenance,
  speech: Speech,
): Promise<BlobPart> {
  if (format === "geojson" && features)
    return JSON.stringify(featureCollection(features, provenance, ({ licence }) => speech.dataText(licence)));
  if (!table) throw new Error(`nothing that could be written as ${format}`);
  if (format === "csv") return toCsv(table);
  const [{ toWorkbook }, words] = await Promise.all([import("../../export/workbook"), workbookWords(speech)]);
  return toWorkbook(table, provenance, words);
}

async function workbookWords({ t, dataText, language }: Speech): Promise<WorkbookWords> {
  return {
    headings: await loadHeadings(language),
    data: t("export.sheetData"),
    notes: t("export.sheetNotes"),
    title: t("export.noteTitle"),
    shown: t("export.noteShown"),
    made: t("export.noteMade"),
    link: t("export.noteLink"),
    remarks: t("export.noteRemarks"),
    columns: t("export.noteColumns"),
    sources: t("explore.sources"),
    attribution: t("export.noteAttribution"),
    licence: t("export.noteLicence"),
    source: ({ publisher, title, datasetCode, edition, licence, url }) =>
      joinParts([
        publisher,
        title,
        datasetCode ?? "",
        edition === "" ? "" : dataText(edition),
        dataText(licence),
        url,
      ]),
  };
}
