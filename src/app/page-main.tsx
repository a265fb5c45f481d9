import type { ReactNode } from "react";
import { lazyPart } from "../lazy/lazy-part";
import { useSpeech } from "../i18n/language-provider";
import type { Page } from "../state/compare";

const CompareMain = lazyPart(async () => (await import("./compare-main")).CompareMain, PartToCome);
const CataloguePage = lazyPart(
  async () => (await import("../panels/catalogue/catalogue-page")).CataloguePage,
  PartToCome,
);
const PortraitMain = lazyPart(async () => (await import("./portrait-main")).PortraitMain, PartToCome);

/** A page without the large map. */
export type PlainPage = Exclude<Page, "explore">;

/** Keys of the pages' names. */
export const pageNames = {
  compare: "app.comparison",
  catalogue: "app.catalogue",
  portrait: "app.portrait",
} as const satisfies Readonly<Record<PlainPage, string>>;

/** The pages without the large map. */
export function PageMain({ page }: { readonly page: PlainPage }): ReactNode {
  if (page === "compare") return <CompareMain />;
  return page === "catalogue" ? <CataloguePage /> : <PortraitMain />;
}

/** The line of the poster, until the panel or page is there. */
export function PartToCome() {
  const { t } = useSpeech();
  return <p className="app__tagline">{t("app.tagline")}</p>;
}
