import type { Speech } from "../../src/i18n/language-provider";
import type { ShareWithinDistance } from "../../src/model/border-distance";
import { indexBase } from "../../src/panels/data/base-index";
import { indexPartners } from "../../src/panels/data/partner-index";
import { sourceLabel } from "../../src/panels/data/source-label";
import { sourceLine } from "../../src/panels/explore/legend/source-line";
import { viewSentence } from "../../src/panels/explore/view-sentence";
import { sharesInside } from "../../src/state/measure-distances";
import { initialOverlay } from "../../src/state/overlay";
import type { ViewData } from "../poster/views/view-data";
import { flowViewOf } from "../poster/views/view-scene";
import type { NamedView } from "./named-views";

/** The view in the same sentence that is the title of the live page. */
export function sentenceOf(data: ViewData, view: NamedView, speech: Speech): string {
  const { region, overlay } = view;
  const index = indexBase(data.base);
  return viewSentence(
    {
      index,
      selection: region === null ? null : { kind: "region", id: region },
      region,
      overlay: { ...initialOverlay, overlay },
      flowView: flowViewOf(data, view),
      partners: indexPartners(index, data.partners),
      shares: overlay === "distance" ? sharesOf(data, view) : null,
      choropleth: data.choropleth,
      cityDistance: null,
      filteredCities: null,
    },
    speech,
  );
}

/** From whom is what the map draws. */
export function sourcesOf(data: ViewData, view: NamedView, speech: Speech): string {
  if (view.overlay !== "indicators") return sourceLine(view.overlay, flowViewOf(data, view), speech);
  const labels = data.choropleth.indicator.sources.flatMap((id) => {
    const source = data.sources.get(id);
    return source ? [sourceLabel(source)] : [];
  });
  const all = [...new Set(labels), speech.t("legend.sourceBoundaries")];
  return speech.t("legend.source", { source: all.join("; ") });
}

/** Shares within the distance that is chosen first, one row a country. */
export function sharesOf(data: ViewData, { region }: NamedView): readonly ShareWithinDistance[] {
  const regions = data.base.regions.filter(({ id }) => region === null || id === region);
  const units = new Set(regions.flatMap(({ members }) => members.map(({ unit }) => unit)));
  return sharesInside(data.places, data.placeDistances, initialOverlay.kilometres, units);
}
