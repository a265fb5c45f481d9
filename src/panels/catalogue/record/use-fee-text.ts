import { useSpeech } from "../../../i18n/language-provider";
import type { EventPrice } from "../../../model/event";

/** "255.00 EUR" in the reader's way to write numbers. */
export function useFeeText(): (price: EventPrice) => string {
  const { format } = useSpeech();
  return ({ fee, currency }) => `${format.number(fee, 2)}\u00a0${currency}`;
}
