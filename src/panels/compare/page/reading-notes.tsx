import type { CommonFlags } from "../../../analysis/statistics/indicators/own-flags";
import { useSpeech } from "../../../i18n/language-provider";
import type { Choropleth } from "../../../state/choropleth";
import { IndicatorNotes } from "../../indicators/indicator-notes";
import { Disclosure } from "../../ui/disclosure";
import { SharedRemarks } from "../comparison/shared-remarks";

interface ReadingNotesProps {
  readonly choropleth: Choropleth;
  /** What is said of every value: on narrow screens here, else in the head. */
  readonly common: CommonFlags;
}

/** What to know before comparing; open where the figures do not mean the same on both sides of a border. */
export function ReadingNotes({ choropleth, common }: ReadingNotesProps) {
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
        <div className="compare-page__narrow">
          <SharedRemarks indicator={indicator} flags={common} />
        </div>
        <IndicatorNotes choropleth={choropleth} />
      </Disclosure>
    </div>
  );
}
