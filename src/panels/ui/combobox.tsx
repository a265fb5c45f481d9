import { useCombobox } from "downshift";
import { Icon } from "./icon";
import "./combobox.css";
import "./visually-hidden.css";

export interface ComboboxOption {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
}

export interface ComboboxProps {
  readonly label: string;
  readonly placeholder: string;
  /** What the query finds, best first. */
  readonly options: readonly ComboboxOption[];
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  readonly onChoose: (key: string) => void;
  /** Shown when a query finds nothing. */
  readonly emptyText: string;
  readonly inputId?: string;
}

/** Search field with a list of what it finds; nothing is chosen until the visitor does so. */
export function Combobox(props: ComboboxProps) {
  const { label, placeholder, options, query, onQueryChange, onChoose, emptyText } = props;
  const items = [...options];
  const combobox = useCombobox<ComboboxOption>({
    items,
    ...(props.inputId === undefined ? {} : { inputId: props.inputId }),
    inputValue: query,
    // What was typed before the code of the list had arrived is searched at once.
    initialIsOpen: query !== "",
    selectedItem: null,
    itemToString: (option) => option?.label ?? "",
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onChoose(selectedItem.key);
    },
    stateReducer: (state, { type, changes }) =>
      // Leaving the field must not choose what happens to be highlighted.
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue }
        : changes,
  });
  const isListed = combobox.isOpen && query.trim() !== "";
  return (
    <div className="combobox">
      <label className="visually-hidden" {...combobox.getLabelProps()}>
        {label}
      </label>
      <div className="combobox__field">
        <Icon name="search" />
        <input
          className="combobox__input"
          placeholder={placeholder}
          {...combobox.getInputProps({
            // The controlled value has to change in the event itself, or the caret jumps to the end.
            onChange: (event) => onQueryChange(event.currentTarget.value),
            // Escape clears the field first; the page hears it only when the field is empty.
            onKeyDown: (event) => {
              if (event.key !== "Escape" || query === "") return;
              event.preventDefault();
              onQueryChange("");
            },
          })}
        />
      </div>
      <ul
        className={`combobox__list${isListed ? " combobox__list--open" : ""}`}
        {...combobox.getMenuProps({ "aria-label": label })}
      >
        {isListed
          ? items.map((option, index) => (
              <li
                key={option.key}
                className={`combobox__option${index === combobox.highlightedIndex ? " combobox__option--highlighted" : ""}`}
                {...combobox.getItemProps({ item: option, index })}
              >
                <span className="combobox__label">{option.label}</span>
                <span className="combobox__detail">{option.detail}</span>
              </li>
            ))
          : null}
      </ul>
      {isListed && items.length === 0 ? (
        <p className="combobox__empty combobox__list combobox__list--open">{emptyText}</p>
      ) : null}
    </div>
  );
}
