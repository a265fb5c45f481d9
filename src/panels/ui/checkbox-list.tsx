import "./checkbox-list.css";
import "./visually-hidden.css";

interface CheckboxOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** How many things the option stands for, already formatted. */
  readonly count?: string;
}

interface CheckboxListProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly CheckboxOption<Value>[];
  readonly values: readonly Value[];
  readonly onToggle: (value: Value) => void;
}

/** Any number of a list. */
export function CheckboxList<Value extends string>(props: CheckboxListProps<Value>) {
  const { label, isLabelHidden = false, options, values, onToggle } = props;
  return (
    <fieldset className="checkbox-list">
      <legend className={isLabelHidden ? "visually-hidden" : "checkbox-list__legend"}>{label}</legend>
      <ul className="checkbox-list__options">
        {options.map((option) => (
          <li key={option.value}>
            <label className="checkbox-list__option">
              <input
                className="checkbox-list__input"
                type="checkbox"
                checked={values.includes(option.value)}
                onChange={() => onToggle(option.value)}
              />
              <span className="checkbox-list__text">{option.label}</span>
              {option.count ? <span className="checkbox-list__count">{option.count}</span> : null}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
