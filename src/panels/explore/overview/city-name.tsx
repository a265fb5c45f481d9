import { useSpeech } from "../../../i18n/language-provider";
import type { City } from "../../../model/city";
import { localLanguage } from "../../data/local-language";

/** Name in the reader's language; the local name behind it where that is another. */
export function CityName({ city }: { readonly city: City }) {
  const { language } = useSpeech();
  const own = city.names[language];
  if (own === city.name) return own;
  return (
    <>
      {own} <span lang={localLanguage(city)}>({city.name})</span>
    </>
  );
}
