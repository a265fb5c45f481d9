import { useId, useRef } from "react";
import { useSpeech } from "../../i18n/language-provider";
import { CopyButton } from "../ui/copy-button";

interface CodeBoxProps {
  readonly label: string;
  readonly text: string;
  /** `text`: words, not code. */
  readonly look?: "code" | "text";
  /** BCP 47 code where the words are not in the language of the page. */
  readonly language?: string;
}

/** A text to take along, with the button that copies it. */
export function CodeBox({ label, text, look = "code", language }: CodeBoxProps) {
  const { t } = useSpeech();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const select = () => {
    area.current?.focus();
    area.current?.select();
  };
  return (
    <div className="code-box">
      <div className="code-box__head">
        <label className="code-box__label" htmlFor={id}>
          {label}
        </label>
        <CopyButton
          look="primary"
          textToCopy={() => text}
          label={t("embedding.copy")}
          doneLabel={t("embedding.copied")}
          failedLabel={t("embedding.copyFailed")}
          onFailure={select}
        />
      </div>
      <textarea
        id={id}
        ref={area}
        className={`code-box__text code-box__text--${look}`}
        lang={language}
        readOnly
        spellCheck={false}
        rows={look === "code" ? 10 : 12}
        value={text}
      />
    </div>
  );
}
