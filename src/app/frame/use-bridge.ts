import { useEffect, useRef, useState } from "react";
import { startBridge, type Bridge } from "../../embed-api/bridge";
import { useSpeech } from "../../i18n/language-provider";
import { openIfKnown } from "../../state/url/sync";
import type { PictureWish } from "./picture-maker";

interface HeldBridge {
  /** Null: the page is not held by another one. */
  readonly bridge: Bridge | null;
  /** The picture that the host waits for. */
  readonly wish: PictureWish | null;
}

/** Obeys the host and has its pictures drawn. Nothing is heard where no origin is listed. */
export function useBridge(): HeldBridge {
  const speech = useSpeech();
  const spoken = useRef(speech);
  const [bridge, setBridge] = useState<Bridge | null>(null);
  const [wish, setWish] = useState<PictureWish | null>(null);
  useEffect(() => {
    spoken.current = speech;
  }, [speech]);
  useEffect(() => {
    if (window.parent === window) return;
    const drawImage = (format: PictureWish["format"]) =>
      new Promise<Blob>((resolve, reject) =>
        setWish({ format, onMade: (picture) => void picture.then(resolve, reject) }),
      ).finally(() => setWish(null));
    const started = startBridge({
      frame: window,
      host: window.parent,
      open: openIfKnown,
      drawImage,
      describe: (code, parts) => spoken.current.t(`frames.error_${code}`, { parts: parts.join("; ") }),
    });
    setBridge(started);
    return () => started.stop();
  }, []);
  return { bridge, wish };
}
