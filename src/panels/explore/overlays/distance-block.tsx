import { useSpeech } from "../../../i18n/language-provider";
import { useBorderDistances } from "../../../state/border-distances";
import { chooseKilometres, MAXIMUM_KILOMETRES, MINIMUM_KILOMETRES, useOverlay } from "../../../state/overlay";
import { Disclosure } from "../../ui/disclosure";
import { ProgressBar } from "../../ui/progress-bar";
import { RangeField } from "../../ui/range-field";
import { AnalysisFailed } from "../../data/analysis-failed";
import type { BaseIndex } from "../../data/base-index";
import { DistancePoint } from "./distance-point";
import { DistanceShares } from "./distance-shares";
import { DistanceUnits } from "./distance-units";
import "./overlay-block.css";

/** Border distance: the chosen distance and who lives within it, any point, all units. */
export function DistanceBlock({ index }: { readonly index: BaseIndex }) {
  const { t, format } = useSpeech();
  const kilometres = useOverlay((state) => state.kilometres);
  const status = useBorderDistances((state) => state.status);
  const progress = useBorderDistances((state) => state.progress);
  return (
    <div className="overlay-block">
      <div className="overlay-block__controls">
        <RangeField
          label={t("distance.chosen")}
          unit="km"
          minimum={MINIMUM_KILOMETRES}
          maximum={MAXIMUM_KILOMETRES}
          value={kilometres}
          onChange={chooseKilometres}
          allowed={(least, most) => t("app.wholeNumbers", { least, most })}
          describe={(value) => t("distance.spoken", { kilometres: format.number(value) })}
        />
        {status === "working" ? (
          <ProgressBar
            label={t("distance.computing", { share: format.percent(progress) })}
            value={progress}
          />
        ) : null}
        {status === "failed" ? <AnalysisFailed /> : null}
        <p className="overlay-block__note">
          {t("distance.bands")} {t("distance.eurostatMark")}
        </p>
      </div>
      <DistanceShares />
      <DistancePoint index={index} />
      <div className="overlay-block__folds">
        <DistanceUnits index={index} />
        <Disclosure title={t("distance.accuracy")}>
          <p className="overlay-block__note">{t("distance.accuracyText")}</p>
        </Disclosure>
      </div>
    </div>
  );
}
