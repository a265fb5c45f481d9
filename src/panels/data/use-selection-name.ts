import { useSpeech } from "../../i18n/language-provider";
import type { Language } from "../../model/language";
import { useDatasets } from "../../state/datasets";
import type { Selection } from "../../state/selection";
import type { BaseIndex } from "./base-index";
import { localLanguage } from "./local-language";
import { indexPartners, partnershipName } from "./partner-index";

interface SelectionName {
  readonly text: string;
  /** Local name where it differs from the reader's. */
  readonly local: { readonly text: string; readonly language: Language | undefined } | null;
}

/** Name of what is selected, in the reader's language. */
export function useSelectionName(index: BaseIndex, selection: Selection): SelectionName {
  const { language } = useSpeech();
  const partners = useDatasets((state) => state.partners.data);
  const plain = (text: string): SelectionName => ({ text, local: null });
  switch (selection.kind) {
    case "region":
      return plain(index.regions.get(selection.id)?.names[language] ?? selection.id);
    case "unit":
      return plain(index.units.get(selection.id)?.name ?? selection.id);
    case "network":
      return plain(index.networks.get(selection.id)?.name ?? selection.id);
    case "partnership": {
      if (!partners) return plain("…");
      const partnerIndex = indexPartners(index, partners);
      const partnership = partnerIndex.partnerships.get(selection.id);
      return plain(partnership ? partnershipName(partnerIndex, partnership, language) : selection.id);
    }
    case "city": {
      const city = index.cities.get(selection.id);
      if (!city) return plain(selection.id);
      const text = city.names[language];
      return text === city.name
        ? plain(text)
        : { text, local: { text: city.name, language: localLanguage(city) } };
    }
  }
}
