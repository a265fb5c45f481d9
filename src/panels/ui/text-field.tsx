import { useId } from "react";
import "./text-field.css";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  /** UTF-16 units. */
  readonly maximumLength: number;
  /** What is wrong with the text; null: nothing. */
  readonly problem: string | null;
}

/** One line of text with its label above. */
export function TextField({ label, value, onChange, onBlur, maximumLength, problem }: TextFieldProps) {
  const id = useId();
  return (
    <div className="text-field">
      <label className="text-field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="text-field__input"
        type="text"
        autoComplete="off"
        maxLength={maximumLength}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}problem`}
      />
      {problem === null ? null : (
        <p className="text-field__problem" id={`${id}problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
