import { useSpeech } from "../../../i18n/language-provider";
import { useChoropleth, type Choropleth } from "../../../state/choropleth";
import { openPage } from "../../../state/compare";
import { chooseIndicator, retryIndicator } from "../../../state/indicator-view";
import { ClassControls } from "../../indicators/class-controls";
import { IndicatorChoice, YearChoice } from "../../indicators/indicator-choice";
import { IndicatorNotes } from "../../indicators/indicator-notes";
import type { BaseIndex } from "../../data/base-index";
import { Button } from "../../ui/button";
import { Delayed } from "../../ui/delayed";
import { IndicatorFigures } from "./indicator-figures";
import { IndicatorUnits } from "./indicator-units";
import "./overlay-block.css";

/** Indicators: which one, for when, in which classes; the figures of the region; all areas. */
export function IndicatorsBlock({ index }: { readonly index: BaseIndex }) {
  const { t } = useSpeech();
  const status = useChoropleth((state) => state.status);
  const choropleth = useChoropleth((state) => state.choropleth);
  return (
    <div className="overlay-block">
      <div className="overlay-block__controls">
        <IndicatorChoice
          label={t("indicators.chooser")}
          value={choropleth?.indicator.id ?? null}
          onChange={chooseIndicator}
        />
        {choropleth ? <YearChoice indicator={choropleth.indicator} /> : null}
        {choropleth ? <ClassControls choropleth={choropleth} /> : null}
        {status === "failed" ? (
          <div role="alert">
            <p className="overlay-block__note">{t("indicators.failed")}</p>
            <Button onClick={retryIndicator}>{t("indicators.retry")}</Button>
          </div>
        ) : null}
        {choropleth ? <IndicatorNotes choropleth={choropleth} /> : <Waiting />}
        <div>
          <Button look="primary" onClick={() => openPage("compare")}>
            {t("indicators.compare")}
          </Button>
          <p className="overlay-block__note">{t("indicators.compareHint")}</p>
        </div>
      </div>
      {choropleth ? <Figures index={index} choropleth={choropleth} /> : null}
    </div>
  );
}

function Figures({ index, choropleth }: { readonly index: BaseIndex; readonly choropleth: Choropleth }) {
  return (
    <>
      <IndicatorFigures index={index} choropleth={choropleth} />
      <div className="overlay-block__folds">
        <IndicatorUnits index={index} choropleth={choropleth} />
      </div>
    </>
  );
}

function Waiting() {
  const { t } = useSpeech();
  return (
    <Delayed>
      <p role="status">{t("app.loading", { what: t("indicators.data") })}</p>
    </Delayed>
  );
}
