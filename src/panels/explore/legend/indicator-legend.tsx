import { useSpeech } from "../../../i18n/language-provider";
import { useChoropleth, type Choropleth } from "../../../state/choropleth";
import type { ColourScheme } from "../../../state/display";
import { SourceNote } from "../../data/source-note";
import { ClassLegend } from "../../indicators/class-legend";

/** The classes of the indicator on the map; nothing until they have been made. */
export function IndicatorLegend({ scheme }: { readonly scheme?: ColourScheme }) {
  const choropleth = useChoropleth((state) => state.choropleth);
  return choropleth ? <Classes choropleth={choropleth} scheme={scheme} /> : null;
}

interface ClassesProps {
  readonly choropleth: Choropleth;
  readonly scheme?: ColourScheme;
}

function Classes({ choropleth, scheme }: ClassesProps) {
  const { t } = useSpeech();
  return (
    <div>
      <ClassLegend choropleth={choropleth} scheme={scheme} />
      <p className="legend__note">
        {t("indicators.basis", { count: choropleth.basis.size })}{" "}
        <SourceNote ids={choropleth.indicator.sources} />
      </p>
    </div>
  );
}
