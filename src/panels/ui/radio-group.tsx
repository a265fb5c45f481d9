import { useId } from "react";
import "./radio-group.css";
import "./visually-hidden.css";

interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Full words where the label is a short form; begins with the label. */
  readonly spokenLabel?: string;
  /** BCP 47 code where the label is not in the language of the page. */
  readonly language?: string;
}

interface RadioGroupProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** `row`: as wide as the words need, in two lines where four do not fit; `line`: always one; `grid`: two columns. */
  readonly look?: "row" | "line" | "grid";
}

/** One of a few: native radio buttons drawn as a row of segments. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, isLabelHidden = false, options, value, onChange, look = "row" } = props;
  const name = useId();
  return (
    <fieldset className="radio-group">
      <legend className={isLabelHidden ? "visually-hidden" : "radio-group__legend"}>{label}</legend>
      <div className={`radio-group__options radio-group__options--${look}`}>
        {options.map((option) => (
          <label
            key={option.value}
            lang={option.language}
            className={`radio-group__option${option.value === value ? " radio-group__option--chosen" : ""}`}
          >
            <input
              className="radio-group__input"
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-label={option.spokenLabel}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
