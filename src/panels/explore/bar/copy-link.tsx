import { useSpeech } from "../../../i18n/language-provider";
import { shownAddress } from "../../../state/url/shown-address";
import { CopyButton } from "../../ui/copy-button";

/** Puts the address of the view on the clipboard: the address holds everything on screen. */
export function CopyLink() {
  const { t } = useSpeech();
  return (
    <CopyButton
      icon="link"
      textToCopy={shownAddress}
      label={t("app.share")}
      doneLabel={t("app.shareDone")}
      failedLabel={t("explore.shareFailed")}
    />
  );
}
