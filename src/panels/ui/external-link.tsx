import { Icon } from "./icon";
import { VisuallyHidden } from "./visually-hidden";
import "./external-link.css";

interface ExternalLinkProps {
  readonly address: string;
  readonly text: string;
  /** Spoken after the text, for example "opens another site in a new tab". */
  readonly warning: string;
}

/** Link to another site, marked as such. An address that is not http(s) is shown as text. */
export function ExternalLink({ address, text, warning }: ExternalLinkProps) {
  if (!/^https?:\/\//.test(address)) return text;
  // The mark stays with the last word, so that it never stands alone on a line.
  const end = text.lastIndexOf(" ") + 1;
  return (
    <a className="external-link" href={address} target="_blank" rel="noopener noreferrer">
      {text.slice(0, end)}
      <span className="external-link__end">
        {text.slice(end)}
        <Icon name="external" />
      </span>
      <VisuallyHidden>{` (${warning})`}</VisuallyHidden>
    </a>
  );
}
