import { flowMatrix } from "../../../analysis/statistics/flow-matrix";
import { useSpeech } from "../../../i18n/language-provider";
import type { FlowView } from "../../../state/flow-view";
import { flowAreaNames } from "../../data/flow-area-names";
import "./flow-pairs.css";

/** Every pair of origin and destination, with what the source does not record said in words. */
export function FlowPairs({ view }: { readonly view: FlowView }) {
  const speech = useSpeech();
  const { t, format, dataText } = speech;
  const nameOf = flowAreaNames(view.areas, speech);
  const { origins, destinations, cell, notRecorded } = flowMatrix(view.set.flows);
  return (
    <>
      <div className="overlay-block__scroller" role="region" aria-label={t("commuters.pairs")} tabIndex={0}>
        <table className="flow-pairs">
          <caption>{t("commuters.pairsCaption", { title: dataText(view.set.title) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("commuters.pairsCorner")}</th>
              {destinations.map((destination) => (
                <th key={destination} scope="col">
                  {nameOf(destination)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {origins.map((origin) => (
              <tr key={origin}>
                <th scope="row">{nameOf(origin)}</th>
                {destinations.map((destination) => {
                  const values = cell(origin, destination);
                  if (values.length > 0)
                    return (
                      <td key={destination} className="flow-pairs__value">
                        {values.map((value) => format.number(value, 1)).join(" / ")}
                      </td>
                    );
                  return (
                    <td key={destination} className="flow-pairs__missing">
                      {origin === destination ? "–" : t("commuters.notRecorded")}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="overlay-block__note">{t("commuters.pairsNote", { count: notRecorded })}</p>
    </>
  );
}
