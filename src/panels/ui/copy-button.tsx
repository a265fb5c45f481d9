import { useEffect, useRef, useState } from "react";
import { Button } from "./button";
import { Icon, type IconName } from "./icon";
import { LiveRegion } from "./live-region";

/** How long the button says what it did, milliseconds. */
const SHOWN_FOR = 4000;

interface CopyButtonProps {
  /** Asked for at the moment of copying. */
  readonly textToCopy: () => string;
  readonly label: string;
  readonly doneLabel: string;
  readonly failedLabel: string;
  readonly look?: "normal" | "primary";
  readonly icon?: IconName;
  /** The browser has no clipboard or does not allow it, for example in a frame. */
  readonly onFailure?: () => void;
}

/** Puts a text on the clipboard and says so, on itself and to screen readers. */
export function CopyButton(props: CopyButtonProps) {
  const { textToCopy, label, doneLabel, failedLabel, look, icon, onFailure } = props;
  const [outcome, setOutcome] = useState<"done" | "failed" | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async () => {
    const isDone = await write(textToCopy());
    setOutcome(isDone ? "done" : "failed");
    if (!isDone) onFailure?.();
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOutcome(null), SHOWN_FOR);
  };
  const said = outcome === "done" ? doneLabel : outcome === "failed" ? failedLabel : "";
  return (
    <>
      <Button look={look} title={icon ? label : undefined} onClick={() => void copy()}>
        {outcome === "done" ? <Icon name="check" /> : icon ? <Icon name={icon} /> : null}
        <span className="button__words">{said === "" ? label : said}</span>
      </Button>
      <LiveRegion message={said} />
    </>
  );
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
