import type { ReactNode } from "react";
import { lazyPart } from "../lazy/lazy-part";
import { useSpeech } from "../i18n/language-provider";
import type { Page } from "../state/compare";

export const ExplorePanel = lazyPart(async () => (await import("./beside-map")).ExplorePanel, PartToCome);
const CompareMain = lazyPart(async () => (await import("./compare-main")).CompareMain, PartToCome);
const CataloguePage = lazyPart(
  async () => (await import("../panels/catalogue/catalogue-page")).CataloguePage,
  PartToCome,
);
const CooperationMain = lazyPart(
  async () => (await import("./cooperation-main")).CooperationMain,
  PartToCome,
);
const PortraitMain = lazyPart(async () => (await import("./portrait-main")).PortraitMain, PartToCome);

/** A page whose panel stands beside the large map, which stays while one takes the place of the other. */
export type MapPage = "explore" | "catalogue";
/** A page without the large map. */
export type PlainPage = Exclude<Page, MapPage>;

/** Keys of the pages' names. */
export const pageNames = {
  explore: "app.panel",
  compare: "app.comparison",
  catalogue: "app.catalogue",
  cooperation: "app.cooperation",
  portrait: "app.portrait",
} as const satisfies Readonly<Record<Page, string>>;

export function hasMap(page: Page): page is MapPage {
  return page === "explore" || page === "catalogue";
}

/** What stands beside the large map. */
export function MapPanel({ page }: { readonly page: MapPage }): ReactNode {
  return page === "explore" ? <ExplorePanel /> : <CataloguePage />;
}

/** The pages without the large map. */
export function PageMain({ page }: { readonly page: PlainPage }): ReactNode {
  if (page === "compare") return <CompareMain />;
  return page === "cooperation" ? <CooperationMain /> : <PortraitMain />;
}

/** The line of the poster, until the panel or page is there. */
export function PartToCome() {
  const { t } = useSpeech();
  return <p className="app__tagline">{t("app.tagline")}</p>;
}
