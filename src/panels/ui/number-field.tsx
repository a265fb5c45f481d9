import { useId, useState } from "react";
import "./number-field.css";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly onChange: (value: number) => void;
}

/** A whole number between two limits, typed or stepped; what lies outside is drawn to the nearer limit on leaving. */
export function NumberField({ label, value, minimum, maximum, onChange }: NumberFieldProps) {
  const id = useId();
  // What is being typed need not be a number yet.
  const [typed, setTyped] = useState<string | null>(null);
  const hear = (text: string) => {
    const number = Number(text);
    const isWithin = text !== "" && Number.isInteger(number) && number >= minimum && number <= maximum;
    setTyped(isWithin ? null : text);
    if (isWithin) onChange(number);
  };
  const settle = () => {
    const number = Math.round(Number(typed));
    if (typed !== null && typed !== "" && Number.isFinite(number))
      onChange(Math.min(maximum, Math.max(minimum, number)));
    setTyped(null);
  };
  return (
    <div className="number-field">
      <label className="number-field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="number-field__input"
        type="number"
        inputMode="numeric"
        min={minimum}
        max={maximum}
        value={typed ?? value}
        onChange={(event) => hear(event.target.value)}
        onBlur={settle}
      />
    </div>
  );
}
