import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import { useSpeech } from "../../i18n/language-provider";
import { Guarded } from "../../lazy/guarded";

interface FramePanelProps {
  /** It lies over the map and can be put away. */
  readonly isOver: boolean;
  readonly isHidden: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The list of a frame, beside its map or over it. */
export function FramePanel({ isOver, isHidden, onClose, children }: FramePanelProps) {
  const { t } = useSpeech();
  const section = useRef<HTMLElement>(null);
  useClosing(section, isOver && !isHidden, onClose);
  return (
    <section
      className="frame__panel"
      ref={section}
      aria-label={t("frames.listOf")}
      tabIndex={-1}
      hidden={isHidden}
    >
      {isOver ? (
        <div className="frame__panel-head">
          <button className="frame__button" type="button" onClick={onClose}>
            {t("frames.closeList")}
          </button>
        </div>
      ) : null}
      <Guarded>{children}</Guarded>
    </section>
  );
}

/** A list over the map takes the focus as it opens, and Escape puts it away before it means anything else. */
function useClosing(section: RefObject<HTMLElement | null>, isOpen: boolean, onClose: () => void): void {
  // Every choice in the list draws the frame anew: the focus stays where it is.
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const element = section.current;
    if (!element || !isOpen) return;
    element.focus();
    const closeFirst = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      latest.current();
    };
    element.addEventListener("keydown", closeFirst);
    return () => element.removeEventListener("keydown", closeFirst);
  }, [section, isOpen]);
}
