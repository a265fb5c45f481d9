import { useSpeech } from "../../i18n/language-provider";
import { closeTakeAway } from "../../state/take-away";
import { ModalDialog } from "../ui/modal-dialog";
import { TakeAwayBody } from "./take-away-body";
import type { TakeAwayProps } from "./take-away-props";

/** Dialog in which the visitor chooses what of the view to take away as a file. */
export function TakeAway(props: TakeAwayProps) {
  const { t } = useSpeech();
  return (
    <ModalDialog title={t("export.title")} closeLabel={t("export.close")} onClose={closeTakeAway}>
      <TakeAwayBody {...props} />
    </ModalDialog>
  );
}
