import type { CityId, PartnershipId, SourceId, ThemeId } from "./identifiers";
import type { DataText } from "./language";

/** Twinning is formal and unlimited; `other`: the note gives the kind its source states. */
export const partnershipKinds = ["twinning", "friendship", "project", "other"] as const;
export type PartnershipKind = (typeof partnershipKinds)[number];
export const partnershipStages = ["letter_of_intent", "planned", "suspended", "dormant"] as const;
export type PartnershipStage = (typeof partnershipStages)[number];

export interface Partnership {
  readonly id: PartnershipId;
  readonly cities: readonly [CityId, CityId];
  readonly kind: PartnershipKind;
  /** Null: in force, or not stated. */
  readonly stage: PartnershipStage | null;
  /** Year of the start; null: not known. */
  readonly year: number | null;
  readonly fields: readonly DataText[];
  /** Themes the fields belong to (data/field-themes). */
  readonly themes: readonly ThemeId[];
  /** A: a page of a city, a partner or the press says so. B: only a Wikipedia country list. */
  readonly evidence: "A" | "B";
  readonly sources: readonly SourceId[];
  readonly note: DataText | null;
  /** Facts of the full record, in reading order; empty for most. */
  readonly details: readonly PartnershipDetail[];
}

/** What a fact tells when two cities are compared. */
export const detailAspects = ["students", "connection", "profile"] as const;
export type DetailAspect = (typeof detailAspects)[number];

export interface PartnershipDetail {
  /** Label of the fact, for example "Signed on". */
  readonly label: DataText;
  readonly value: DataText;
  readonly sources: readonly SourceId[];
  /** Null: it stands in the record only. */
  readonly aspect: DetailAspect | null;
  /** The one of the two it is about; null: both. */
  readonly city: CityId | null;
}
