import { useId, useLayoutEffect, useState } from "react";
import type { Combobox, ComboboxProps } from "./combobox";
import { Icon } from "./icon";
import { lazyCode } from "../../lazy/lazy-code";
import { LiveRegion } from "./live-region";
import "./combobox.css";

const source = lazyCode(async () => (await import("./combobox")).Combobox);

interface Loaded {
  readonly Whole: typeof Combobox;
  readonly hadFocus: boolean;
}

interface LazyComboboxProps extends Omit<ComboboxProps, "inputId"> {
  /** How many options there are; said to those who do not see the list. */
  readonly countText: string;
}

/**
 * The combobox, whose library is only fetched when the field is first entered. What was typed until then is
 * kept, and so is the focus. When it does not come, drawing throws.
 */
export function LazyCombobox({ countText, ...props }: LazyComboboxProps) {
  return (
    <>
      <Field {...props} />
      <LiveRegion message={props.query.trim() === "" ? "" : countText} />
    </>
  );
}

function Field(props: Omit<ComboboxProps, "inputId">) {
  const id = useId();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  useLayoutEffect(() => {
    if (loaded?.hadFocus) document.getElementById(id)?.focus();
  }, [loaded, id]);
  const load = () => {
    source.load().then(
      (Whole) => setLoaded({ Whole, hadFocus: document.activeElement?.id === id }),
      (error: unknown) => setFailure(error instanceof Error ? error : new Error()),
    );
  };
  if (failure) throw failure;
  if (loaded) return <loaded.Whole {...props} inputId={id} />;
  return (
    <div className="combobox">
      <div className="combobox__field">
        <Icon name="search" />
        <input
          id={id}
          className="combobox__input"
          role="combobox"
          aria-expanded={false}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-label={props.label}
          autoComplete="off"
          placeholder={props.placeholder}
          value={props.query}
          onFocus={load}
          onChange={(event) => props.onQueryChange(event.currentTarget.value)}
        />
      </div>
      <div id={`${id}list`} role="listbox" aria-label={props.label} hidden />
    </div>
  );
}
