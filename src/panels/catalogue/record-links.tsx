import { useSpeech } from "../../i18n/language-provider";
import type { CatalogueRecord } from "../../model/catalogue";
import { openRecord } from "../../state/catalogue";
import { Button } from "../ui/button";

/** Titles that open their records. */
export function RecordLinks({ records }: { readonly records: readonly CatalogueRecord[] }) {
  const { language } = useSpeech();
  return (
    <ul className="catalogue-links">
      {records.map(({ id, titles, titleLanguage }) => (
        <li key={id}>
          <Button look="link" lang={titleLanguage ?? undefined} onClick={() => openRecord(id)}>
            {titles[language]}
          </Button>
        </li>
      ))}
    </ul>
  );
}
