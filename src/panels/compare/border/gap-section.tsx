import { commonFlags } from "../../../analysis/statistics/indicators/own-flags";
import { useMemo, useState } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import type { NutsCode } from "../../../model/identifiers";
import type { Choropleth } from "../../../state/choropleth";
import type { BaseIndex } from "../../data/base-index";
import { SourceNote } from "../../data/source-note";
import { flagWords } from "../../../i18n/value-words";
import { NoticeBox } from "../../ui/notice-box";
import { RadioGroup } from "../../ui/radio-group";
import { Section } from "../../ui/section";
import type { RenderMap } from "../map-slot";
import {
  comparedGaps,
  hasRelativeGaps,
  stretchWidths,
  type GapOrder,
} from "../../indicators/border/compared-gaps";
import { GapTable } from "./gap-table";
import { UnknownPairs } from "./unknown-pairs";
import { WidthKey } from "./width-key";

interface GapSectionProps {
  readonly index: BaseIndex;
  readonly choropleth: Choropleth;
  readonly compared: ReadonlySet<NutsCode>;
  readonly renderMap: RenderMap;
}

const orders: readonly GapOrder[] = ["absolute", "relative"];

/** The jumps of the value from neighbour to neighbour at every state border between the compared areas. */
export function GapSection({ index, choropleth, compared, renderMap }: GapSectionProps) {
  const speech = useSpeech();
  const { t, language, format } = speech;
  const { indicator } = choropleth;
  const [wanted, setWanted] = useState<GapOrder>("absolute");
  const hasRelative = hasRelativeGaps(indicator);
  const order = hasRelative ? wanted : "absolute";
  const { pairs, unknown } = useMemo(
    () => comparedGaps(index.base, compared, choropleth, order),
    [index, compared, choropleth, order],
  );
  const widths = useMemo(() => stretchWidths(pairs, order), [pairs, order]);
  const sources = useMemo(
    () => [...new Set(pairs.flatMap(({ values }) => values.map(({ source }) => source)))],
    [pairs],
  );
  const shared = flagWords([...commonFlags(pairs.flatMap(({ values }) => values))], speech);
  const careful = pairs.filter(({ differences }) => differences.length > 0).length;
  if (indicator.quantity === "class") return null;
  if (pairs.length + unknown.length === 0)
    return (
      <Section title={t("border.gaps")}>
        <NoticeBox>
          <p>{t("border.gapsNone")}</p>
        </NoticeBox>
      </Section>
    );
  return (
    <Section title={t("border.gaps")}>
      <p className="border__lead">{t("border.gapsLead")}</p>
      {hasRelative ? (
        <div className="border__choice">
          <RadioGroup
            label={t("border.gapsOrder")}
            options={orders.map((value) => ({ value, label: t(`border.order_${value}`) }))}
            value={order}
            onChange={setWanted}
            look="line"
          />
        </div>
      ) : null}
      <div className="border__note">
        <p>
          {order === "absolute"
            ? t("border.absoluteFormula", { unit: indicator.unitLabels[language] })
            : t("border.relativeFormula")}{" "}
          <SourceNote ids={sources} />
        </p>
        {hasRelative ? null : <p>{t("border.noRelative")}</p>}
        {shared.length > 0 ? <p>{t("border.commonFlags", { flags: format.list(shared) })}</p> : null}
        <p>{t("border.careful", { count: careful })}</p>
      </div>
      {pairs.length === 0 ? (
        <NoticeBox>
          <p>{t("border.gapsNoValue")}</p>
        </NoticeBox>
      ) : (
        <div className="border__gaps">
          <div className="border__gap-map">
            {renderMap({
              area: null,
              label: t("border.gapsMap", { indicator: indicator.labels[language] }),
              stretches: widths,
            })}
            <WidthKey indicator={indicator} pairs={pairs} order={order} />
          </div>
          <GapTable index={index} choropleth={choropleth} pairs={pairs} order={order} />
        </div>
      )}
      <UnknownPairs index={index} choropleth={choropleth} unknown={unknown} />
    </Section>
  );
}
