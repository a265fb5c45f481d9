import type { Language } from "../../model/language";
import type { Headings } from "./en";

/** Headings in one language; they come with the first workbook. */
export async function loadHeadings(language: Language): Promise<Headings> {
  switch (language) {
    case "de":
      return (await import("./de")).headings;
    case "fr":
      return (await import("./fr")).headings;
    case "nl":
      return (await import("./nl")).headings;
    case "en":
      return (await import("./en")).headings;
  }
}
