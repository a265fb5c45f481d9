import { useSpeech } from "../../i18n/language-provider";
import { useSelection } from "../../state/selection";
import { Readout } from "./readout";
import { isSameArea } from "./unit-highlights";

/** What is said of the unit that is hovered anywhere, else of the selected one. `words`: by code. */
export function UnitReadout({ words }: { readonly words: ReadonlyMap<string, string> }) {
  const { t } = useSpeech();
  const hovered = useSelection((state) => (state.hovered?.kind === "unit" ? state.hovered.id : null));
  const selected = useSelection((state) => (state.selection?.kind === "unit" ? state.selection.id : null));
  return <Readout text={find(words, hovered) ?? find(words, selected)} hint={t("compare.readoutUnits")} />;
}

function find(words: ReadonlyMap<string, string>, code: string | null): string | null {
  if (code === null) return null;
  const own = words.get(code);
  if (own !== undefined) return own;
  return [...words].find(([other]) => isSameArea(other, code))?.[1] ?? null;
}
