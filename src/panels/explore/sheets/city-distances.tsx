import { useMemo } from "react";
import { nearestCityAcross } from "../../../analysis/statistics/nearest-city-across";
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
  const across = useMemo(() => nearestCityAcross(city, index.base.cities), [city, index.base.cities]);
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
      <p className="sheet__note">{t("sheet.distanceNote")}</p>
    </Section>
  );
}
