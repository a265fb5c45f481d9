import { useMemo, useState } from "react";
import { areasOfCity, flowsTouching, type TouchingFlows } from "../../../analysis/statistics/flows-touching";
import { useSpeech } from "../../../i18n/language-provider";
import type { City } from "../../../model/city";
import type { FlowData } from "../../../model/dataset";
import type { FlowArea } from "../../../model/flow";
import { Button } from "../../ui/button";
import { Section } from "../../ui/section";
import { DatasetGate } from "../../data/dataset-gate";
import { flowAreaName } from "../../../analysis/statistics/flow-area-name";
import { flowAreaNames } from "../../data/flow-area-names";
import { FlowSetCard } from "./flow-set-card";

/** Older sets unfold on demand. */
const SHORT_LENGTH = 2;

/** Commuter streams that touch the city or the NUTS 3 unit it lies in; one card for each set, never summed. */
export function CityCommuters({ city }: { readonly city: City }) {
  const { t } = useSpeech();
  return (
    <Section title={t("sheet.commuters")}>
      <DatasetGate name="flows" what={t("sheet.commuters")}>
        {(data) => <Streams city={city} data={data} />}
      </DatasetGate>
    </Section>
  );
}

function Streams({ city, data }: { readonly city: City; readonly data: FlowData }) {
  const speech = useSpeech();
  const { t, format, dataText } = speech;
  const [isWhole, setIsWhole] = useState(false);
  const own = useMemo(() => areasOfCity(city, data.areas), [city, data.areas]);
  const touching = useMemo(
    () => flowsTouching(data.sets, new Set(own.map(({ id }) => id))),
    [data.sets, own],
  );
  const nameOf = useMemo(
    () => flowAreaNames(new Map(data.areas.map((area) => [area.id, area])), speech),
    [data, speech],
  );
  if (touching.length === 0) return <p className="sheet__text">{t("sheet.noCommuters")}</p>;
  const shown = isWhole ? touching : touching.slice(0, SHORT_LENGTH);
  return (
    <>
      <p className="sheet__text">
        {t("sheet.commutersOf", {
          areas: format.list(
            own
              .filter(occursIn(touching))
              .map((area) => flowAreaName(area, { country: format.country, dataText })),
          ),
        })}
      </p>
      <ul className="sheet__list">
        {shown.map(({ set, flows }) => (
          <li key={set.id}>
            <FlowSetCard set={set} flows={flows} nameOf={nameOf} />
          </li>
        ))}
      </ul>
      {touching.length > SHORT_LENGTH ? (
        <Button aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t("explore.showFewer") : t("sheet.showAllSets", { count: touching.length })}
        </Button>
      ) : null}
      <p className="sheet__note">{t("sheet.setsNotSummed")}</p>
    </>
  );
}

function occursIn(touching: readonly TouchingFlows[]): (area: FlowArea) => boolean {
  return ({ id }) =>
    touching.some(({ flows }) =>
      flows.some(({ origin, destination }) => origin === id || destination === id),
    );
}
