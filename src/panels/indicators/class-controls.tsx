import { useId, useState, type SyntheticEvent } from "react";
import { useSpeech, type Speech } from "../../i18n/language-provider";
import type { Choropleth } from "../../state/choropleth";
import {
  chooseBreaks,
  chooseClassCount,
  chooseClassMethod,
  chooseCountLook,
  chooseRamp,
  classMethods,
  countLooks,
  MAXIMUM_CLASSES,
  MINIMUM_CLASSES,
  ramps,
  useIndicatorView,
} from "../../state/indicator-view";
import { Button } from "../ui/button";
import { Disclosure } from "../ui/disclosure";
import { RadioGroup } from "../ui/radio-group";
import { RangeField } from "../ui/range-field";
import { SelectField } from "../ui/select-field";
import { parseBreaks, type BreaksFault, type NumberSigns } from "./parse-breaks";
import "./class-controls.css";

const MAXIMUM_BREAKS = MAXIMUM_CLASSES - 1;

/** How values become classes and colours; one choice for every map shown. */
export function ClassControls({ choropleth }: { readonly choropleth: Choropleth }) {
  const { t } = useSpeech();
  const { method, classes, ramp, counts } = useIndicatorView();
  // The classes of a classification that is not a quantity are given.
  if (choropleth.indicator.quantity === "class") return null;
  return (
    <Disclosure
      title={t("indicators.classes")}
      note={t(`indicators.method_${method}`)}
      look="plain"
      level={null}
    >
      <div className="class-controls">
        <SelectField
          label={t("indicators.method")}
          groups={[
            {
              label: null,
              options: classMethods.map((value) => ({ value, label: t(`indicators.method_${value}`) })),
            },
          ]}
          value={method}
          onChange={(text) => {
            const chosen = classMethods.find((candidate) => candidate === text);
            if (chosen) chooseClassMethod(chosen);
          }}
        />
        {method === "own" ? (
          <OwnBreaks key={choropleth.indicator.id} choropleth={choropleth} />
        ) : (
          <RangeField
            label={t("indicators.classCount")}
            unit=""
            minimum={MINIMUM_CLASSES}
            maximum={MAXIMUM_CLASSES}
            value={classes}
            onChange={chooseClassCount}
            allowed={(least, most) => t("app.wholeNumbers", { least, most })}
            describe={(count) => t("indicators.classCountSpoken", { count })}
          />
        )}
        {choropleth.indicator.quantity === "count" ? (
          <RadioGroup
            label={t("indicators.counts")}
            options={countLooks.map((value) => ({ value, label: t(`indicators.counts_${value}`) }))}
            value={counts}
            onChange={chooseCountLook}
          />
        ) : null}
        <SelectField
          label={t("indicators.ramp")}
          groups={[
            { label: null, options: ramps.map((value) => ({ value, label: t(`indicators.ramp_${value}`) })) },
          ]}
          value={ramp}
          onChange={(text) => {
            const chosen = ramps.find((candidate) => candidate === text);
            if (chosen) chooseRamp(chosen);
          }}
        />
      </div>
    </Disclosure>
  );
}

/** Limits typed by the visitor; a mistake is named and leaves the classes as they are. */
function OwnBreaks({ choropleth }: { readonly choropleth: Choropleth }) {
  const speech = useSpeech();
  const { t, format } = speech;
  const id = useId();
  const known = useIndicatorView((state) => state.breaks);
  const suggested = known.length > 0 ? known : innerLimits(choropleth);
  const write = (limits: readonly number[]) => limits.map((limit) => format.number(limit, 6)).join("; ");
  const [text, setText] = useState(() => write(suggested));
  const [fault, setFault] = useState<BreaksFault | null>(null);
  const apply = (event: SyntheticEvent) => {
    event.preventDefault();
    const answer = parseBreaks(text, MAXIMUM_BREAKS, numberSigns(format));
    setFault(answer.fault);
    if (answer.breaks) chooseBreaks(answer.breaks);
  };
  return (
    <form className="class-controls__own" onSubmit={apply}>
      <label htmlFor={id}>{t("indicators.breaks")}</label>
      <div className="class-controls__line">
        <input
          id={id}
          className="class-controls__input"
          value={text}
          inputMode="text"
          autoComplete="off"
          aria-invalid={fault !== null}
          aria-describedby={`${id}hint`}
          onChange={(event) => setText(event.target.value)}
        />
        <Button onClick={apply}>{t("indicators.breaksApply")}</Button>
      </div>
      <p className="class-controls__hint" id={`${id}hint`} role={fault ? "alert" : undefined}>
        {fault
          ? faultWords(fault, speech)
          : t("indicators.breaksHint", { example: write(innerLimits(choropleth)), most: MAXIMUM_BREAKS })}
      </p>
    </form>
  );
}

/** The signs of the reader's language, taken from a number that it writes. */
function numberSigns(format: Speech["format"]): NumberSigns {
  const group = /[.,]/.exec(format.number(1_234_567))?.[0];
  return {
    decimal: format.number(1.5, 1).includes(",") ? "," : ".",
    group: group === "," || group === "." ? group : "",
  };
}

function innerLimits({ classification }: Choropleth): readonly number[] {
  return classification.method === "categories" ? [] : classification.limits.slice(1, -1);
}

function faultWords(fault: BreaksFault, { t, format }: Speech): string {
  switch (fault.kind) {
    case "empty":
      return t("indicators.breaksEmpty");
    case "not-number":
      return t("indicators.breaksNotNumber", { part: fault.part, position: fault.position });
    case "two-ways": {
      const [thousands, decimal] = fault.readings.map((reading) => format.number(reading, 3));
      const { part, position } = fault;
      return t("indicators.breaksTwoWays", {
        part,
        position,
        thousands: thousands ?? "",
        decimal: decimal ?? "",
      });
    }
    case "not-ascending":
      return t("indicators.breaksNotAscending", { first: fault.first, second: fault.second });
    case "too-many":
      return t("indicators.breaksTooMany", { count: fault.count, most: MAXIMUM_BREAKS });
  }
}
