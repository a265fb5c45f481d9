import type { CountryCode, InstitutionId, NutsCode, PartnerAreaId, RegionId, SourceId } from "./identifiers";
import type { LegalForm } from "./legal-form";
import type { DataText, Names } from "./language";

/** A metropolitan border region drawn as one object across its state borders. */
export interface BorderRegion {
  readonly id: RegionId;
  /** Put together by the visitor: no founding, seat, website, note, stated figure or source. */
  readonly isOwn: boolean;
  readonly names: Names;
  /** Label on the map where the full name does not fit. */
  readonly shortNames: Names;
  /** One line that says what the region is. */
  readonly subtitles: Names;
  /** Accent colours, `#rrggbb`, at least 3:1 against the paper of the light and the dark theme. */
  readonly accent: { readonly light: string; readonly dark: string };
  /** Date as precise as known: `1976`, `2010-12-09`. */
  readonly founded: string;
  readonly seat: string;
  readonly areaStated: number | null;
  readonly populationStated: number | null;
  readonly populationYear: number | null;
  readonly website: string;
  /** How the perimeter is defined, with contradictions between sources. */
  readonly note: DataText;
  readonly sources: readonly SourceId[];
  readonly members: readonly RegionMember[];
  readonly partnerAreas: readonly PartnerArea[];
  readonly institutions: readonly Institution[];
}

/** A NUTS 3 unit inside a border region. A unit may belong to two regions. */
export interface RegionMember {
  readonly unit: NutsCode;
  /** `partial`: only a part of the unit belongs to the region; the note says which. */
  readonly coverage: "full" | "partial";
  readonly partnerArea: PartnerAreaId;
  readonly note: DataText | null;
  readonly sources: readonly SourceId[];
}

export interface PartnerArea {
  readonly id: PartnerAreaId;
  readonly names: Names;
  readonly country: CountryCode;
}

/** A body that carries the cooperation of the region. */
export interface Institution {
  readonly id: InstitutionId;
  readonly name: string;
  /** Null: no source states one. */
  readonly legalForm: LegalForm | null;
  readonly role: DataText;
  readonly url: string | null;
  readonly sources: readonly SourceId[];
}
