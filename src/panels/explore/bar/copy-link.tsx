import { useState } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { LiveRegion } from "../../ui/live-region";

/** How long the button says what it did, milliseconds. */
const SHOWN_FOR = 4000;

/** Puts the address of the view on the clipboard: the address holds everything on screen. */
export function CopyLink() {
  const { t } = useSpeech();
  const [outcome, setOutcome] = useState<"done" | "failed" | null>(null);
  const copy = async () => {
    setOutcome((await write(window.location.href)) ? "done" : "failed");
    setTimeout(() => setOutcome(null), SHOWN_FOR);
  };
  const said = outcome === "done" ? t("app.shareDone") : outcome === "failed" ? t("explore.shareFailed") : "";
  return (
    <>
      <Button onClick={() => void copy()}>
        {outcome === "done" ? <Icon name="check" /> : null}
        {said === "" ? t("app.share") : said}
      </Button>
      <LiveRegion message={said} />
    </>
  );
}

/** False where the browser has no clipboard or does not allow it, for example in a frame. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
