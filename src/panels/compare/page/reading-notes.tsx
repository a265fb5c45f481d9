import { useSpeech } from "../../../i18n/language-provider";
import type { Choropleth } from "../../../state/choropleth";
import { IndicatorNotes } from "../../indicators/indicator-notes";
import { Disclosure } from "../../ui/disclosure";

/** What to know before comparing; open where the figures do not mean the same on both sides of a border. */
export function ReadingNotes({ choropleth }: { readonly choropleth: Choropleth }) {
  const { t } = useSpeech();
  const { indicator } = choropleth;
  return (
    <div className="compare-page__reading">
      <Disclosure
        key={indicator.id}
        title={t("compare.reading")}
        isInitiallyOpen={indicator.comparable !== "yes" || indicator.nutsLevel === 2}
        look="plain"
        level={null}
      >
        <IndicatorNotes choropleth={choropleth} />
      </Disclosure>
    </div>
  );
}
