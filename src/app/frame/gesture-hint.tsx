import { useSpeech } from "../../i18n/language-provider";
import { useGestureHint } from "../../state/gesture-hint";

/** Over the map for a moment: how it is moved although the page scrolls. Keys and buttons need no hint. */
export function GestureHint({ isWorded }: { readonly isWorded: boolean }) {
  const { t } = useSpeech();
  const gesture = useGestureHint((state) => state.gesture);
  if (!isWorded || gesture === null) return null;
  const isApple = /Mac|iPhone|iPad/.test(navigator.platform);
  const words =
    gesture === "touch" ? "frames.hintTouch" : isApple ? "frames.hintWheelMac" : "frames.hintWheel";
  return (
    <p className="frame__hint" aria-hidden="true">
      {t(words)}
    </p>
  );
}
