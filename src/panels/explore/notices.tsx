import { useSpeech, type Speech } from "../../i18n/language-provider";
import { dismissNotice, useNotices, type Notice } from "../../state/notices";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { NoticeBox } from "../ui/notice-box";
import "./notices.css";

/** What the visitor should know about the address, the data files and the map; each can be put away. */
export function Notices() {
  const speech = useSpeech();
  const notices = useNotices((state) => state.notices);
  return (
    <div role="status">
      {notices.length > 0 ? (
        <ul className="notices">
          {notices.map((notice) => (
            <li key={JSON.stringify(notice)}>
              <NoticeBox
                tone="warn"
                action={
                  <Button
                    look="quiet"
                    aria-label={speech.t("explore.dismissNotice")}
                    onClick={() => dismissNotice(notice)}
                  >
                    <Icon name="close" />
                  </Button>
                }
              >
                <p>{noticeSentence(notice, speech)}</p>
              </NoticeBox>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function noticeSentence(notice: Notice, { t }: Speech): string {
  switch (notice.kind) {
    case "address-part-ignored":
      return t("explore.noticeAddressPart", { key: notice.key, value: shortened(notice.value) });
    case "address-version-unknown":
      return t("explore.noticeAddressVersion", { version: shortened(notice.version) });
    case "data-file":
      return t(`explore.noticeFile_${notice.reason}`, { file: notice.file });
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
