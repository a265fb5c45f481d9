import { indicatorValue } from "../../../i18n/indicator-value";
import { useSpeech } from "../../../i18n/language-provider";
import { select } from "../../../state/selection";
import { ClassControls } from "../../indicators/class-controls";
import { coverageWords } from "../../indicators/figure-words";
import { ClassLegend } from "../../indicators/class-legend";
import { Section } from "../../ui/section";
import { areaName } from "../../indicators/area-name";
import type { Comparison } from "../comparison/comparison";
import type { RenderMap } from "../map-slot";
import { SmallMapsReading } from "./small-maps-reading";
import "./small-maps.css";

interface SmallMapsProps {
  readonly comparison: Comparison;
  readonly renderMap: RenderMap;
}

/** The compared areas side by side in the same classes, with one legend. */
export function SmallMaps({ comparison, renderMap }: SmallMapsProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { areas, choropleth, figureOf } = comparison;
  const { indicator, year } = choropleth;
  return (
    <Section title={t("compare.maps")}>
      <div className="small-maps">
        <div className="small-maps__maps">
          <ul className="small-maps__grid">
            {areas.map((area) => {
              const name = areaName(area, speech);
              const figure = figureOf(area.members);
              const { value } = figure;
              return (
                <li key={area.key} className="small-maps__item">
                  <p className="small-maps__name">
                    {name}
                    {value === null ? null : (
                      <span className="small-maps__value">{indicatorValue(indicator, value, speech)}</span>
                    )}
                  </p>
                  {value !== null && figure.covered < figure.units ? (
                    <p className="small-maps__coverage">{coverageWords(figure, speech)}</p>
                  ) : null}
                  <div className="small-maps__map">
                    {renderMap({
                      area,
                      label: t("compare.mapLabel", {
                        indicator: indicator.labels[language],
                        area: name,
                        year: String(year),
                      }),
                      onUnit: (unit) => select({ kind: "unit", id: unit }),
                    })}
                  </div>
                </li>
              );
            })}
          </ul>
          <SmallMapsReading comparison={comparison} />
        </div>
        <div className="small-maps__legend">
          <ClassLegend choropleth={choropleth} />
          <ClassControls choropleth={choropleth} />
        </div>
      </div>
    </Section>
  );
}
