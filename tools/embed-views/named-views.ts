import type { BorderRegion } from "../../src/model/border-region";
import type { RegionId } from "../../src/model/identifiers";
import { inAllLanguages, languages, type Language, type Names } from "../../src/model/language";
import { initialAddress } from "../../src/state/url/address";
import { encodeAddress } from "../../src/state/url/encode";
import { initialOverlay, overlays, type Overlay } from "../../src/state/overlay";

/** A view that has a name: it has a poster, pages of its own and prerendered oEmbed answers. */
export interface NamedView {
  /** `<region>-<overlay>`; without a region `overview-<overlay>`. */
  readonly name: string;
  readonly region: RegionId | null;
  readonly overlay: Overlay;
  /** Of the permalink, with `?`; empty for the start view. Without a language. */
  readonly query: string;
  readonly titles: Names;
}

/** What an overlay shows, as the second part of a title; null: the region itself. */
const subjects: Readonly<Record<Overlay, Names | null>> = {
  regions: null,
  distance: {
    de: "Abstand von der Grenze",
    fr: "distance à la frontière",
    nl: "afstand tot de grens",
    en: "distance from the border",
  },
  commuters: {
    de: "Pendelnde über die Grenze",
    fr: "travailleurs frontaliers",
    nl: "grenspendelaars",
    en: "commuters across the border",
  },
  partners: {
    de: "Partnerstädte",
    fr: "villes jumelées",
    nl: "partnersteden",
    en: "partner cities",
  },
  indicators: {
    de: "Bevölkerungsdichte",
    fr: "densité de population",
    nl: "bevolkingsdichtheid",
    en: "population density",
  },
};

const overview: Names = {
  de: "Metropolitane Grenzregionen Europas",
  fr: "Régions métropolitaines transfrontalières d’Europe",
  nl: "Metropolitane grensregio’s van Europa",
  en: "Metropolitan border regions of Europe",
};

/** French sets a narrow space before the colon. */
const colons: Names = { de: ": ", fr: "\u202f: ", nl: ": ", en: ": " };

/** What a title needs of a region. */
export type TitledRegion = Pick<BorderRegion, "id" | "names" | "shortNames">;

/** All regions of the tables, then the overview, each with every overlay. */
export function namedViews(regions: readonly TitledRegion[]): readonly NamedView[] {
  const places = [...regions, { id: null, names: overview, shortNames: overview }];
  return places.flatMap((place) => overlays.map((overlay) => namedView(place, overlay)));
}

interface Place extends Pick<BorderRegion, "names" | "shortNames"> {
  readonly id: RegionId | null;
}

function namedView({ id: region, names, shortNames }: Place, overlay: Overlay): NamedView {
  const subject = subjects[overlay];
  const titleIn = (language: Language) =>
    subject ? `${shortNames[language]}${colons[language]}${subject[language]}` : names[language];
  return {
    name: `${region ?? "overview"}-${overlay}`,
    region,
    overlay,
    query: encodeAddress({
      ...initialAddress,
      region,
      selection: region === null ? null : { kind: "region", id: region },
      overlay: { ...initialOverlay, overlay },
    }),
    titles: inAllLanguages(titleIn),
  };
}

/** Every view in every language. */
export function inEveryLanguage(
  views: readonly NamedView[],
): readonly { readonly view: NamedView; readonly language: Language }[] {
  return views.flatMap((view) => languages.map((language) => ({ view, language })));
}
