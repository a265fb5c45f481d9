import { useSpeech } from "../../../i18n/language-provider";
import { openTakeAway } from "../../../state/take-away";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";

/** Opens the choice of what to take away as a file. */
export function TakeAwayButton() {
  const { t } = useSpeech();
  return (
    <Button
      aria-haspopup="dialog"
      title={t("export.title")}
      onClick={({ currentTarget }) => {
        // Inside the menu: the focus goes back to its button, and returns there from the dialog.
        currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
        openTakeAway();
      }}
    >
      <Icon name="download" />
      <span className="button__words">{t("export.title")}</span>
    </Button>
  );
}
