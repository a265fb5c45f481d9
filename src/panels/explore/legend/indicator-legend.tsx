import { useSpeech } from "../../../i18n/language-provider";
import { useChoropleth, type Choropleth } from "../../../state/choropleth";
import { SourceNote } from "../../data/source-note";
import { ClassLegend } from "../../indicators/class-legend";

/** The classes of the indicator on the map; nothing until they have been made. */
export function IndicatorLegend() {
  const choropleth = useChoropleth((state) => state.choropleth);
  return choropleth ? <Classes choropleth={choropleth} /> : null;
}

function Classes({ choropleth }: { readonly choropleth: Choropleth }) {
  const { t } = useSpeech();
  return (
    <div>
      <ClassLegend choropleth={choropleth} />
      <p className="legend__note">
        {t("indicators.basis", { count: choropleth.basis.size })}{" "}
        <SourceNote ids={choropleth.indicator.sources} />
      </p>
    </div>
  );
}
