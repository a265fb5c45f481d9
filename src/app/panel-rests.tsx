import { useRef, type PointerEvent } from "react";
import { useSpeech } from "../i18n/language-provider";

/** How far the panel of a phone is pulled up. */
export const rests = ["peek", "half", "full"] as const;
export type Rest = (typeof rests)[number];

interface PanelRestsProps {
  readonly rest: Rest;
  readonly onRest: (rest: Rest) => void;
}

/** A shorter drag is a tap that slipped. */
const DRAG_PIXELS = 24;

/** Handle of the panel on a phone: two buttons, and dragging as a shortcut for them. */
export function PanelRests({ rest, onRest }: PanelRestsProps) {
  const { t } = useSpeech();
  const start = useRef<number | null>(null);
  const index = rests.indexOf(rest);
  const lower = rests[index - 1];
  const higher = rests[index + 1];
  const endDrag = (event: PointerEvent) => {
    const moved = start.current === null ? 0 : event.clientY - start.current;
    start.current = null;
    if (moved < -DRAG_PIXELS && higher) onRest(higher);
    if (moved > DRAG_PIXELS && lower) onRest(lower);
  };
  return (
    <div
      className="app__rests"
      onPointerDown={(event) => {
        start.current = event.clientY;
      }}
      onPointerUp={endDrag}
      onPointerCancel={() => {
        start.current = null;
      }}
    >
      <button
        type="button"
        className="app__rest"
        aria-label={t("app.panelLower")}
        disabled={!lower}
        onClick={() => lower && onRest(lower)}
      >
        <Chevron down />
      </button>
      <span className="app__grip" aria-hidden="true" />
      <button
        type="button"
        className="app__rest"
        aria-label={t("app.panelHigher")}
        disabled={!higher}
        onClick={() => higher && onRest(higher)}
      >
        <Chevron />
      </button>
    </div>
  );
}

function Chevron({ down = false }: { readonly down?: boolean }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={down ? "M4 7l6 6 6-6" : "M4 13l6-6 6 6"}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
