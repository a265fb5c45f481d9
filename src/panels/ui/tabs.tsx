import { useId, type KeyboardEvent, type ReactNode } from "react";
import "./tabs.css";

interface TabsProps<Value extends string> {
  /** What the tabs choose. */
  readonly label: string;
  readonly tabs: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** The panel of the chosen tab. */
  readonly children: ReactNode;
}

/** Tabs with one panel; arrow keys, Home and End choose another (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). */
export function Tabs<Value extends string>({ label, tabs, value, onChange, children }: TabsProps<Value>) {
  const id = useId();
  const idOf = (tab: Value) => `${id}${tab}`;
  const listen = (event: KeyboardEvent) => {
    const next = nextTab(
      tabs.map((tab) => tab.value),
      value,
      event.key,
    );
    if (next === null) return;
    event.preventDefault();
    onChange(next);
    document.getElementById(idOf(next))?.focus();
  };
  return (
    <div className="tabs">
      <div className="tabs__list" role="tablist" aria-label={label}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            id={idOf(tab.value)}
            type="button"
            role="tab"
            className="tabs__tab"
            aria-selected={tab.value === value}
            aria-controls={`${id}panel`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
            onKeyDown={listen}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div id={`${id}panel`} className="tabs__panel" role="tabpanel" aria-labelledby={idOf(value)}>
        {children}
      </div>
    </div>
  );
}

function nextTab<Value extends string>(values: readonly Value[], value: Value, key: string): Value | null {
  const place = values.indexOf(value);
  switch (key) {
    case "ArrowRight":
      return values[(place + 1) % values.length] ?? null;
    case "ArrowLeft":
      return values.at(place - 1) ?? null;
    case "Home":
      return values[0] ?? null;
    case "End":
      return values.at(-1) ?? null;
    default:
      return null;
  }
}
