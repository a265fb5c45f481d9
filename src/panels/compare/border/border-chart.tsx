import { useMemo } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import { useChoropleth, type Choropleth } from "../../../state/choropleth";
import { useCompare } from "../../../state/compare";
import { comparedUnits } from "../../../state/compared-units";
import { useBaseIndex, type BaseIndex } from "../../data/base-index";
import { Delayed } from "../../ui/delayed";
import type { RenderMap } from "../map-slot";
import { borderPairs } from "../../indicators/border/border-pairs";
import { GapSection } from "./gap-section";
import { ProfileSection } from "./profile-section";
import "./border.css";

interface BorderChartProps {
  readonly renderMap: RenderMap;
}

/** The shown indicator across a border: against the distance from it, and from neighbour to neighbour. */
export function BorderChart({ renderMap }: BorderChartProps) {
  const { t } = useSpeech();
  const index = useBaseIndex();
  const choropleth = useChoropleth((state) => state.choropleth);
  if (index && choropleth) return <Sections index={index} choropleth={choropleth} renderMap={renderMap} />;
  return (
    <Delayed>
      <p role="status">{t("app.loading", { what: t("indicators.data") })}</p>
    </Delayed>
  );
}

interface SectionsProps extends BorderChartProps {
  readonly index: BaseIndex;
  readonly choropleth: Choropleth;
}

function Sections({ index, choropleth, renderMap }: SectionsProps) {
  const keys = useCompare((state) => state.areas);
  const compared = useMemo(() => comparedUnits(index.base, keys), [index, keys]);
  const pairs = useMemo(() => borderPairs(index.base, compared), [index, compared]);
  return (
    <div className="border">
      <ProfileSection index={index} choropleth={choropleth} pairs={pairs} renderMap={renderMap} />
      <GapSection index={index} choropleth={choropleth} compared={compared} renderMap={renderMap} />
    </div>
  );
}
