import { useEffect, useId, useRef, type ReactNode } from "react";
import { Button } from "./button";
import { Icon } from "./icon";
import "./modal-dialog.css";

interface ModalDialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** `wide`: as much of the page as two columns need. */
  readonly look?: "normal" | "wide";
  readonly children: ReactNode;
}

/** A window over the page, open as long as it is drawn. Its first child scrolls; what follows stays below. */
export function ModalDialog({ title, closeLabel, onClose, look = "normal", children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
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
    <dialog
      ref={dialog}
      className={`modal-dialog modal-dialog--${look}`}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <div className="modal-dialog__frame">
        <div className="modal-dialog__head">
          <h2 id={titleId} className="modal-dialog__title">
            {title}
          </h2>
          <Button look="quiet" onClick={() => dialog.current?.close()}>
            <Icon name="close" />
            {closeLabel}
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
