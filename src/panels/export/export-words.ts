import type { ExportWords } from "../../export/words";
import type { Speech } from "../../i18n/language-provider";

/** Codes in the reader's language. */
export function exportWords({ t, format, dataText, language }: Speech): ExportWords {
  return {
    language,
    dataText,
    country: format.country,
    flag: (flag) => t(`indicators.flag_${flag}`),
    quality: (quality) => t(`vocabulary.quality_${quality}`),
    partnershipKind: (kind) => t(`vocabulary.partnership_${kind}`),
    partnershipStage: (stage) => t(`vocabulary.stage_${stage}`),
    cityFunction: (name) => t(`vocabulary.function_${name}`),
  };
}
