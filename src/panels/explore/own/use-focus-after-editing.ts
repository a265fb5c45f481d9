import { useEffect, useLayoutEffect, useRef } from "react";
import { useOwnRegions } from "../../../state/own-regions";

/** The button that begins an own region; there is one on the page at most. */
export const startButtonId = "own-region-start";

/**
 * The editor's buttons go with it; without help the keyboard would start again at the top of the page. Where the
 * sheet of the region follows, its heading takes the focus instead.
 */
export function useFocusAfterEditing(): void {
  const wasInPanel = useRef(false);
  const editing = useOwnRegions((state) => state.editing);
  useEffect(
    () =>
      useOwnRegions.subscribe((state, before) => {
        if (state.editing !== before.editing)
          wasInPanel.current = document.activeElement?.closest(".explore-panel") !== null;
      }),
    [],
  );
  useLayoutEffect(() => {
    if (editing === null && wasInPanel.current) document.getElementById(startButtonId)?.focus();
    wasInPanel.current = false;
  }, [editing]);
}
