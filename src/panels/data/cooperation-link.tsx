import { useSpeech } from "../../i18n/language-provider";
import type { CityId } from "../../model/identifiers";
import { openPage } from "../../state/compare";
import { matchPair } from "../../state/cooperation";
import { Button } from "../ui/button";

/** Opens the page of cooperation with a city, the two of a partnership, or two members of a network side by side. */
export function CooperationLink({ cities }: { readonly cities: readonly CityId[] }) {
  const { t } = useSpeech();
  const [first, other = null] = cities;
  if (first === undefined) return null;
  const open = () => {
    matchPair(first, other);
    openPage("cooperation");
  };
  return (
    <p>
      <Button look="link" onClick={open}>
        {t("cooperation.link", { count: cities.length })}
      </Button>
    </p>
  );
}
