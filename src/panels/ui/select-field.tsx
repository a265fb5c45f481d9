import { useId } from "react";
import "./select-field.css";

interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface SelectGroup {
  /** Null: the options stand without a heading. */
  readonly label: string | null;
  readonly options: readonly SelectOption[];
}

interface SelectFieldProps {
  readonly label: string;
  readonly groups: readonly SelectGroup[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `inline`: label and list in one line. */
  readonly look?: "stacked" | "inline";
}

/** One of many: the browser's own list, grouped. */
export function SelectField({ label, groups, value, onChange, look = "stacked" }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={`select-field select-field--${look}`}>
      <label className="select-field__label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="select-field__select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {groups.map((group) =>
          group.label === null ? (
            group.options.map(toOption)
          ) : (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(toOption)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

function toOption({ value, label }: SelectOption) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
