import { useMemo, useState } from "react";
import { BETWEEN_PARTS } from "../../i18n/join-parts";
import { useSpeech } from "../../i18n/language-provider";
import { useEmbedChoices } from "../../state/embed-choices";
import { closeEmbedDialog } from "../../state/embed-dialog";
import { currentPermalink } from "../../state/url/sync";
import { ModalDialog } from "../ui/modal-dialog";
import { composeEmbed, hasCamera } from "./compose-embed";
import type { EmbedDialogProps } from "./embed-props";
import { OptionsForm } from "./options-form";
import { Preview } from "./preview";
import { Yields } from "./yields";
import "./embed-dialog.css";

/** Dialog that puts the view into another site: choose, look, copy. */
export function EmbedDialog(props: EmbedDialogProps) {
  const { t, language } = useSpeech();
  const choices = useEmbedChoices();
  // The page behind a dialog does not change.
  const [permalink] = useState(currentPermalink);
  const composed = useMemo(
    () => composeEmbed(choices, { permalink, site: document.baseURI, language }),
    [choices, permalink, language],
  );
  const sentence = props.words?.sentence ?? "";
  return (
    <ModalDialog
      title={t("embedding.title")}
      closeLabel={t("export.close")}
      onClose={closeEmbedDialog}
      look="wide"
    >
      <div className="embed-dialog">
        {props.children}
        <section className="embed-dialog__options" aria-label={t("embedding.options")}>
          <OptionsForm choices={choices} hasCamera={hasCamera(permalink)} />
          <Statements />
        </section>
        <section className="embed-dialog__preview" aria-label={t("embedding.preview")}>
          <Preview
            address={composed.previewAddress}
            title={t("embedding.previewOf", { sentence })}
            size={composed.size}
            width={choices.width}
          />
        </section>
        <section className="embed-dialog__yields" aria-label={t("embedding.yields")}>
          <Yields {...props} choices={choices} composed={composed} />
        </section>
      </div>
    </ModalDialog>
  );
}

/** What a data protection officer asks, and where the answer stands. */
function Statements() {
  const { t, language } = useSpeech();
  return (
    <p className="embed-dialog__note embed-dialog__statements">
      {t("embedding.privacy")}
      <br />
      <a href={`./statements/privacy.${language}.html`} target="_blank" rel="noopener">
        {t("embedding.privacyLink")}
      </a>
      {BETWEEN_PARTS}
      <a href={`./statements/accessibility.${language}.html`} target="_blank" rel="noopener">
        {t("embedding.accessibilityLink")}
      </a>
    </p>
  );
}
