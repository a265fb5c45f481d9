import { useMemo } from "react";
import { nearestCityAcross, type CityAcross } from "../../../analysis/statistics/nearest-city-across";
import { useSpeech } from "../../../i18n/language-provider";
import type { City } from "../../../model/city";
import { useBorderDistances } from "../../../state/border-distances";
import { select } from "../../../state/selection";
import { Button } from "../../ui/button";
import { Delayed } from "../../ui/delayed";
import { Fact, FactList } from "../../ui/fact-list";
import { KeyFigure, KeyFigures } from "../../ui/key-figures";
import { Section } from "../../ui/section";
import { AnalysisFailed } from "../../data/analysis-failed";
import type { BaseData } from "../../../model/dataset";
import { tablesOf } from "../../../state/extend-base";
import type { BaseIndex } from "../../data/base-index";
import { CityName } from "../overview/city-name";

interface CityDistancesProps {
  readonly city: City;
  readonly index: BaseIndex;
}

/** How far it is to the state border, to each neighbouring state, and to the nearest city beyond. */
export function CityDistances({ city, index }: CityDistancesProps) {
  const { t, format } = useSpeech();
  const status = useBorderDistances((state) => state.status);
  const distance = useBorderDistances((state) => state.cities?.get(city.id));
  const across = useMemo(() => cityAcross(city, index.base), [city, index.base]);
  return (
    <Section title={t("sheet.borderDistance")}>
      {distance?.nearest ? (
        <>
          <KeyFigures>
            <KeyFigure
              value={format.distance(distance.nearest.distance)}
              label={t("sheet.toNearestBorder", { country: format.country(distance.nearest.neighbour) })}
            />
          </KeyFigures>
          <div className="sheet__facts">
            <FactList>
              {distance.neighbours.map((border) => (
                <Fact key={border.neighbour} label={format.country(border.neighbour)}>
                  {format.distance(border.distance)}
                </Fact>
              ))}
            </FactList>
          </div>
        </>
      ) : null}
      {distance === undefined && status === "failed" ? <AnalysisFailed /> : null}
      {distance === undefined && status !== "failed" ? (
        <Delayed>
          <p role="status">{t("sheet.distanceComputing")}</p>
        </Delayed>
      ) : null}
      {distance?.nearest === null ? <p className="sheet__text">{t("sheet.distanceOutside")}</p> : null}
      {across ? (
        <p className="sheet__text">
          {t("sheet.cityAcross")}{" "}
          <Button look="link" onClick={() => select({ kind: "city", id: across.city.id })}>
            <span>
              <CityName city={across.city} />, {format.country(across.city.country)}
            </span>
          </Button>
          , {format.distance(across.distance)}
        </p>
      ) : null}
      {distance?.nearest === null ? null : <p className="sheet__note">{t("sheet.distanceNote")}</p>}
    </Section>
  );
}

/** Beyond the detailed countries the tables hold single cities: the nearest of them says nothing of a border. */
function cityAcross(city: City, base: BaseData): CityAcross | null {
  const isDetailed = tablesOf(base).units.some(({ country }) => country === city.country);
  return isDetailed ? nearestCityAcross(city, base.cities) : null;
}
