import { fileName } from "../../export/file-name";
import { drawSheet, type Sheet, type SheetInput } from "../../export/sheet/sheet";
import type { Speech } from "../../i18n/language-provider";
import type { ColourScheme } from "../../state/display";
import { useDatasets } from "../../state/datasets";
import { drawPng } from "./drawing/draw-png";
import { sheetColours } from "./drawing/sheet-colours";
import { createTextWidth } from "./drawing/text-width";
import { provenanceOf } from "./offers/file-provenance";
import type { ReadyFile } from "../ui/save-file";

export const pictureFormats = ["svg", "png"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** A picture as it was read from the page, with the words that belong to it. */
export interface PictureContent extends Pick<
  SheetInput,
  "title" | "subtitle" | "pictures" | "legend" | "notes"
> {
  /** For the name of the file. */
  readonly name: readonly string[];
  /** Files of the atlas that it shows. */
  readonly files: readonly string[];
}

/** The picture on a sheet of its own. @throws PictureError */
export async function pictureFile(
  content: PictureContent,
  format: PictureFormat,
  scheme: ColourScheme,
  speech: Speech,
): Promise<ReadyFile> {
  const { fontFaces } = await import("./drawing/fonts");
  const sheet = sheetOf(content, scheme, fontFaces, speech);
  const picture = format === "png" ? await drawPng(sheet) : new Blob([sheet.svg], { type: "image/svg+xml" });
  return { name: fileName(content.name, format), content: picture };
}

/** How large the picture stands in a page, CSS pixels. */
export function pictureSize(
  content: PictureContent,
  speech: Speech,
): { readonly width: number; readonly height: number } {
  const { width, height } = sheetOf(content, "light", null, speech);
  return { width, height };
}

function sheetOf(
  content: PictureContent,
  scheme: ColourScheme,
  fontFaces: string | null,
  speech: Speech,
): Sheet {
  return drawSheet({
    ...content,
    footer: footerOf(content, speech),
    colours: sheetColours[scheme],
    fontFaces,
    widthOf: createTextWidth(),
  });
}

/** Credits, licence, date and address. */
function footerOf({ title, subtitle, files }: PictureContent, speech: Speech): readonly string[] {
  const { t, format } = speech;
  const { attribution, licences, made, link } = provenanceOf(
    {
      title,
      sentence: subtitle,
      content: { files, sources: [], remarks: [] },
      sources: new Map(),
      manifest: useDatasets.getState().manifest,
    },
    speech,
  );
  return [
    ...(attribution.length > 0
      ? [t("embedding.figureOf", { name: t("export.noteAttribution"), figure: attribution.join("; ") })]
      : []),
    ...(licences.length > 0 ? [t("explore.licence", { licence: licences.join("; ") })] : []),
    t("export.madeOn", { date: format.date(made) }),
    link,
  ];
}
