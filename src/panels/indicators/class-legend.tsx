import { useMemo, type ReactNode } from "react";
import { hasOtherDefinition } from "../../analysis/statistics/indicators/differing-values";
import { commonFlags } from "../../analysis/statistics/indicators/own-flags";
import { withSymbol } from "../../i18n/indicator-value";
import { useSpeech } from "../../i18n/language-provider";
import { areaOfUnit, type Choropleth } from "../../state/choropleth";
import { circleRadius, circleSteps } from "../../state/count-circles";
import { coloursOf } from "../../state/class-colours";
import { effectiveColourScheme, useDisplay, type ColourScheme } from "../../state/display";
import { hoverClass, useMarkedUnits } from "../../state/marked-units";
import { useSelection } from "../../state/selection";
import { classWords, isRemarkable } from "./indicator-words";
import "./class-legend.css";

/** CSS pixels of a swatch. */
const SWATCH = { width: 36, height: 20 } as const;
interface ClassLegendProps {
  readonly choropleth: Choropleth;
  /** Of a picture that is not in the colours of the page; by default those of the page. */
  readonly scheme?: ColourScheme;
}

/**
 * The classes with their colours and how many areas each has; the class of the hovered area is marked, and
 * pointing at a class lights its areas on every map.
 */
export function ClassLegend({ choropleth, scheme }: ClassLegendProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { indicator, year } = choropleth;
  return (
    <div className="class-legend" data-export="legend">
      <p className="class-legend__title">{indicator.labels[language]}</p>
      <p className="class-legend__unit">
        {t("indicators.legendUnit", { unit: indicator.unitLabels[language], year: String(year) })}
      </p>
      {choropleth.circles ? <CircleRows circles={choropleth.circles} choropleth={choropleth} /> : null}
      <ul className="class-legend__rows">
        <ClassRows choropleth={choropleth} scheme={scheme} />
      </ul>
      <Honesty choropleth={choropleth} />
    </div>
  );
}

/** What the size of a circle stands for. */
function CircleRows({
  circles: { greatest },
  choropleth,
}: ClassLegendProps & { readonly circles: NonNullable<Choropleth["circles"]> }) {
  const speech = useSpeech();
  const most = 2 * circleRadius(greatest, greatest) + 2;
  return (
    <>
      <p className="class-legend__unit">{speech.t("indicators.circleArea")}</p>
      <ul className="class-legend__circles">
        {circleSteps(greatest).map((value) => {
          const radius = circleRadius(value, greatest);
          return (
            <li key={value} className="class-legend__circle">
              <svg width={most} height={2 * radius + 2} aria-hidden="true">
                <circle cx={most / 2} cy={radius + 1} r={radius} fill="none" stroke="currentColor" />
              </svg>
              {withSymbol(
                choropleth.indicator,
                speech.format.number(value, choropleth.indicator.digits),
                speech,
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The classes in one line, where charts stand alone: pointing at one marks its areas in them, and the reverse. */
export function ClassLine({ choropleth }: Pick<ClassLegendProps, "choropleth">) {
  const { language } = useSpeech();
  const label = choropleth.indicator.labels[language];
  return (
    <div className="class-legend class-legend--line">
      <p className="class-legend__label" aria-hidden="true">
        {label}
      </p>
      <ul className="class-legend__rows" aria-label={label}>
        <ClassRows choropleth={choropleth} />
      </ul>
    </div>
  );
}

function ClassRows({ choropleth, scheme: wanted }: ClassLegendProps) {
  const speech = useSpeech();
  const { indicator, classification } = choropleth;
  const shown = useDisplay(effectiveColourScheme);
  const scheme = wanted ?? shown;
  const colours = useMemo(() => coloursOf(choropleth, scheme), [choropleth, scheme]);
  const marked = useHoveredClass(choropleth);
  return classification.counts.map((count, index) => (
    <li key={index}>
      <button
        type="button"
        className={`class-legend__row${marked === index ? " class-legend__row--marked" : ""}`}
        aria-current={marked === index ? "true" : undefined}
        onPointerEnter={() => hoverClass(index)}
        onPointerLeave={() => hoverClass(null)}
        onFocus={() => hoverClass(index)}
        onBlur={() => hoverClass(null)}
      >
        <Swatch colour={colours[index] ?? ""} />
        <span className="class-legend__range">{classWords(indicator, classification, index, speech)}</span>
        <span className="class-legend__count">{speech.t("indicators.classAreas", { count })}</span>
      </button>
    </li>
  ));
}

function Swatch({ colour }: { readonly colour: string }) {
  return (
    <svg className="class-legend__swatch" {...SWATCH} aria-hidden="true">
      <rect x="0.5" y="2.5" width={SWATCH.width - 1} height={SWATCH.height - 5} fill={colour} />
    </svg>
  );
}

/** What is missing, of another year, or flagged, among the areas the classes were made from. */
function Honesty({ choropleth }: { readonly choropleth: Choropleth }) {
  const { t } = useSpeech();
  const { noData, otherYear, otherDefinition, flagged } = useMemo(
    () => countRemarks(choropleth),
    [choropleth],
  );
  return (
    <ul className="class-legend__rows class-legend__rows--quiet">
      {noData > 0 ? (
        <DrawnRemark
          pattern={
            <path
              d="M4 18L18 4M12 18L26 4M20 18L34 4"
              stroke="currentColor"
              strokeWidth="1.2"
              strokeOpacity="0.6"
            />
          }
          words={t("indicators.noDataRow", { count: noData })}
        />
      ) : null}
      {otherYear > 0 ? (
        <DrawnRemark pattern={DOTS} words={t("indicators.otherYearRow", { count: otherYear })} />
      ) : null}
      {otherDefinition > 0 ? (
        <DrawnRemark pattern={DOTS} words={t("indicators.otherDefinitionRow", { count: otherDefinition })} />
      ) : null}
      {flagged > 0 ? (
        <li className="class-legend__remark">{t("indicators.flaggedRow", { count: flagged })}</li>
      ) : null}
    </ul>
  );
}

/** As the maps dot an area whose value is of another year or definition. */
const DOTS = (
  <path
    d="M8 6h0M18 6h0M28 6h0M13 10h0M23 10h0M8 14h0M18 14h0M28 14h0"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
  />
);

interface DrawnRemarkProps {
  /** What the maps draw on such areas. */
  readonly pattern: ReactNode;
  readonly words: string;
}

function DrawnRemark({ pattern, words }: DrawnRemarkProps) {
  return (
    <li className="class-legend__remark">
      <svg className="class-legend__swatch" {...SWATCH} aria-hidden="true">
        {pattern}
        <rect x="0.5" y="2.5" width={SWATCH.width - 1} height={SWATCH.height - 5} fill="none" />
      </svg>
      {words}
    </li>
  );
}

/** Counted over the areas the classes were made from. */
export function countRemarks({ basis, values }: Pick<Choropleth, "basis" | "values">): {
  readonly noData: number;
  readonly otherYear: number;
  readonly otherDefinition: number;
  readonly flagged: number;
} {
  const known = [...basis].flatMap((code) => values.get(code) ?? []);
  const common = commonFlags(known);
  return {
    noData: basis.size - known.length,
    otherYear: known.filter(({ isOtherYear }) => isOtherYear).length,
    otherDefinition: known.filter((value) => hasOtherDefinition(value, common)).length,
    flagged: known.filter(({ flags }) => isRemarkable(flags)).length,
  };
}

/** Class of the area under the pointer or the keyboard, or the one pointed at in a legend. */
function useHoveredClass(choropleth: Choropleth): number | null {
  const pointed = useMarkedUnits((state) => state.hoveredClass);
  const unit = useSelection(({ hovered }) => (hovered?.kind === "unit" ? hovered.id : null));
  if (pointed !== null || unit === null) return pointed;
  return choropleth.classes.get(areaOfUnit(choropleth, unit)) ?? null;
}
