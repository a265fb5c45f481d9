import { useState } from "react";
import type { Combobox, ComboboxProps } from "./combobox";
import { Icon } from "./icon";
import "./combobox.css";

/**
 * The combobox, whose library is only fetched when the field is first entered. What was typed until then is
 * kept, and so is the focus.
 */
export function LazyCombobox(props: ComboboxProps) {
  const [loaded, setLoaded] = useState<{ readonly Field: typeof Combobox } | null>(null);
  const load = () => {
    if (!loaded) void import("./combobox").then((module) => setLoaded({ Field: module.Combobox }));
  };
  if (loaded) return <loaded.Field {...props} takesFocus />;
  return (
    <div className="combobox">
      <div className="combobox__field">
        <Icon name="search" />
        <input
          className="combobox__input"
          role="combobox"
          aria-expanded={false}
          aria-autocomplete="list"
          aria-label={props.label}
          autoComplete="off"
          placeholder={props.placeholder}
          value={props.query}
          onFocus={load}
          onChange={(event) => props.onQueryChange(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
