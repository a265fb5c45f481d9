import type { CityFunction } from "../model/city";
import type { CountryCode } from "../model/identifiers";
import type { ValueFlag } from "../model/indicator";
import type { DataText, Language } from "../model/language";
import type { Flow } from "../model/flow";
import type { PartnershipKind, PartnershipStage } from "../model/partnership";

/** How codes are said in the reader's language; every table holds both. */
export interface ExportWords {
  readonly language: Language;
  readonly country: (code: CountryCode) => string;
  readonly dataText: (text: DataText) => string;
  readonly flag: (flag: ValueFlag) => string;
  readonly quality: (quality: Flow["quality"]) => string;
  readonly partnershipKind: (kind: PartnershipKind) => string;
  readonly partnershipStage: (stage: PartnershipStage) => string;
  readonly cityFunction: (name: CityFunction) => string;
}
