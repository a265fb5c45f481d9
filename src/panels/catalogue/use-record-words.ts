import { useMemo } from "react";
import { useSpeech } from "../../i18n/language-provider";
import { recordWords, type RecordWords } from "../data/record-words";
import type { RecordBook } from "./record-book";

export function useRecordWords({ base, catalogue }: RecordBook): RecordWords {
  const speech = useSpeech();
  return useMemo(() => recordWords({ base, catalogue }, speech), [base, catalogue, speech]);
}
