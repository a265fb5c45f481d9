import { useId, useState } from "react";
import "./range-field.css";

interface RangeFieldProps {
  readonly label: string;
  /** Short unit beside the number, for example "km". */
  readonly unit: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** What the slider says for a value, for example "25 kilometres". */
  readonly describe: (value: number) => string;
  /** Says what may be typed. */
  readonly allowed: (least: number, most: number) => string;
}

/** A whole number chosen by slider or typed. What is typed counts as soon as it lies in the range. */
export function RangeField(props: RangeFieldProps) {
  const { label, unit, minimum, maximum, value, onChange, describe, allowed } = props;
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const type = (text: string) => {
    setDraft(text);
    const number = Number(text);
    const isAllowed = text !== "" && Number.isInteger(number) && number >= minimum && number <= maximum;
    setIsRefused(text !== "" && !isAllowed);
    if (isAllowed) onChange(number);
  };
  const leave = (input: HTMLInputElement) => {
    // The number that counts stands there again; why the other does not has to stay readable.
    setIsRefused((was) => was || input.validity.badInput);
    setDraft(null);
  };
  return (
    <div className="range-field">
      <div className="range-field__head">
        <label className="range-field__label" htmlFor={`${id}number`}>
          {label}
        </label>
        <span className="range-field__number">
          <input
            id={`${id}number`}
            className="range-field__input"
            type="number"
            inputMode="numeric"
            min={minimum}
            max={maximum}
            step={1}
            value={draft ?? value}
            onChange={(event) => type(event.target.value)}
            aria-invalid={isRefused}
            aria-describedby={isRefused ? `${id}allowed` : undefined}
            onBlur={(event) => leave(event.target)}
          />
          {unit}
        </span>
      </div>
      {isRefused ? (
        <p className="range-field__refusal" id={`${id}allowed`} role="alert">
          {allowed(minimum, maximum)}
        </p>
      ) : null}
      <input
        className="range-field__slider"
        type="range"
        aria-label={label}
        aria-valuetext={describe(value)}
        min={minimum}
        max={maximum}
        step={1}
        value={value}
        onChange={(event) => {
          setIsRefused(false);
          onChange(Number(event.target.value));
        }}
      />
      <div className="range-field__marks" aria-hidden="true">
        <span>{withMinus(minimum)}</span>
        <span>{withMinus(maximum)}</span>
      </div>
    </div>
  );
}

/** A minus sign, not a hyphen. */
function withMinus(value: number): string {
  return String(value).replace("-", "\u2212");
}
