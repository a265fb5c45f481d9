import { useEffect, useId, useRef } from "react";
import { useSpeech } from "../../i18n/language-provider";
import { closeTakeAway } from "../../state/take-away";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { TakeAwayBody } from "./take-away-body";
import type { TakeAwayProps } from "./take-away-props";
import "./take-away.css";

/** Dialog in which the visitor chooses what of the view to take away as a file. It is open as long as it is drawn. */
export function TakeAway(props: TakeAwayProps) {
  const { t } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    // The page would take Escape as a step back; here it only closes the dialog.
    const closeFirst = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      element.close();
    };
    // Beside the dialog there is only its backdrop.
    const closeBeside = (event: MouseEvent) => {
      if (event.target === element) element.close();
    };
    element.addEventListener("keydown", closeFirst);
    element.addEventListener("click", closeBeside);
    return () => {
      element.removeEventListener("keydown", closeFirst);
      element.removeEventListener("click", closeBeside);
    };
  }, []);
  return (
    <dialog ref={dialog} className="take-away" aria-labelledby={title} onClose={closeTakeAway}>
      <div className="take-away__frame">
        <div className="take-away__head">
          <h2 id={title} className="take-away__title">
            {t("export.title")}
          </h2>
          <Button look="quiet" onClick={() => dialog.current?.close()}>
            <Icon name="close" />
            {t("export.close")}
          </Button>
        </div>
        <TakeAwayBody {...props} />
      </div>
    </dialog>
  );
}
