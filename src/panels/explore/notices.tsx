import { useSpeech, type Speech } from "../../i18n/language-provider";
import { useEmbed } from "../../state/embed";
import { dismissNotices, useNotices, type Notice } from "../../state/notices";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { NoticeBox } from "../ui/notice-box";
import "./notices.css";

/** What the visitor should know about the address, the data files and the map; each can be put away. */
export function Notices() {
  const speech = useSpeech();
  const isFramed = useEmbed(({ embed }) => embed !== null);
  const notices = useNotices((state) => state.notices);
  const entries = entriesOf(isFramed ? notices.filter(isOfFrame) : notices);
  return (
    <div role="status">
      {entries.length > 0 ? (
        <ul className="notices">
          {entries.map((entry) => (
            <li key={JSON.stringify(entry)}>
              <NoticeBox
                tone="warn"
                action={
                  <Button
                    look="quiet"
                    aria-label={speech.t("explore.dismissNotice")}
                    onClick={() => dismissNotices(entry)}
                  >
                    <Icon name="close" />
                  </Button>
                }
              >
                <p>{entrySentence(entry, speech)}</p>
                {entry.some(({ kind }) => kind === "code-missing") ? (
                  <Button look="link" onClick={openAnew}>
                    {speech.t("app.retry")}
                  </Button>
                ) : null}
              </NoticeBox>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** The address carries the view. Without a connection there would be nothing to open. */
function openAnew(): void {
  if (navigator.onLine) window.location.reload();
}

/** What works differently on this machine, but works, is no matter of the page around a frame. */
function isOfFrame({ kind }: Notice): boolean {
  return kind !== "map-fallback" && kind !== "analysis-unavailable";
}

type IgnoredPart = Extract<Notice, { kind: "address-part-ignored" }>;

/** Notices that are told in one sentence: whatever was left out of the address, and each other one alone. */
function entriesOf(notices: readonly Notice[]): readonly (readonly Notice[])[] {
  const ignored = notices.filter(isIgnoredPart);
  const others = notices.filter((notice) => !isIgnoredPart(notice)).map((notice) => [notice]);
  return ignored.length > 0 ? [ignored, ...others] : others;
}

function isIgnoredPart(notice: Notice): notice is IgnoredPart {
  return notice.kind === "address-part-ignored";
}

function entrySentence(entry: readonly Notice[], speech: Speech): string {
  const parts = entry.filter(isIgnoredPart);
  return parts.length > 1
    ? ignoredPartsSentence(parts, speech)
    : entry.map((notice) => noticeSentence(notice, speech)).join(" ");
}

/** A broken address has many parts; a few of them tell what happened. */
const MOST_NAMED = 6;

function ignoredPartsSentence(parts: readonly IgnoredPart[], { t }: Speech): string {
  const named = parts.slice(0, MOST_NAMED).map(({ key, value }) => `${key} = ${shortened(value)}`);
  return t("explore.noticeAddressParts", {
    count: parts.length,
    parts: named.join("; "),
    more: parts.length - named.length,
  });
}

function noticeSentence(notice: Notice, { t }: Speech): string {
  switch (notice.kind) {
    case "address-part-ignored":
      return t("explore.noticeAddressPart", { key: notice.key, value: shortened(notice.value) });
    case "address-version-unknown":
      return t("explore.noticeAddressVersion", { version: shortened(notice.version) });
    case "data-file":
      return t(`explore.noticeFile_${notice.reason}`, { file: notice.file });
    case "code-missing":
      return t("explore.noticeCode");
    case "analysis-unavailable":
      return t("explore.analysisInPage");
    case "map-fallback":
      return t(`explore.noticeMap_${notice.reason}`);
  }
}

/** What stands in an address can be of any length, characters. */
const LONGEST = 40;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
