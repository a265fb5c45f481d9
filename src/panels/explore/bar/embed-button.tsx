import { useSpeech } from "../../../i18n/language-provider";
import { openEmbedDialog } from "../../../state/embed-dialog";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";

/** Opens the dialog that puts the view into another site. */
export function EmbedButton() {
  const { t } = useSpeech();
  return (
    <Button
      aria-haspopup="dialog"
      title={t("embedding.title")}
      onClick={({ currentTarget }) => {
        // Inside the menu: the focus goes back to its button, and returns there from the dialog.
        currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
        openEmbedDialog();
      }}
    >
      <Icon name="embed" />
      <span className="button__words">{t("embedding.button")}</span>
    </Button>
  );
}
