import type { CityId, CountryCode, NetworkId, RegionId, SourceId, ThemeId } from "./identifiers";
import type { LegalForm } from "./legal-form";
import type { DataText } from "./language";

/** A network of cities or regions. */
export interface Network {
  readonly id: NetworkId;
  readonly name: string;
  readonly kind: DataText;
  readonly founded: string | null;
  readonly description: DataText | null;
  /** Null: no source states one. */
  readonly legalForm: LegalForm | null;
  readonly fields: readonly DataText[];
  readonly themes: readonly ThemeId[];
  readonly regions: readonly RegionId[];
  readonly members: readonly NetworkMember[];
  /** Facts on the network in reading order; empty for most. */
  readonly details: readonly NetworkDetail[];
  readonly sources: readonly SourceId[];
  readonly note: DataText | null;
}

export interface NetworkMember {
  readonly name: string;
  readonly country: CountryCode;
  readonly memberType: DataText;
  /** Null: the member is no city of the tables. */
  readonly city: CityId | null;
  readonly since: string | null;
  readonly note: DataText | null;
}

export interface NetworkDetail {
  /** Label of the fact, for example "Purpose 1". */
  readonly label: DataText;
  readonly value: DataText;
  readonly sources: readonly SourceId[];
}
