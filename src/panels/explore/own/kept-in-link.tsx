import { useSpeech } from "../../../i18n/language-provider";
import { useOwnRegions } from "../../../state/own-regions";
import { initialAddress } from "../../../state/url/address";
import { encodeAddress } from "../../../state/url/encode";
import { NoticeBox } from "../../ui/notice-box";
import { CopyLink } from "../bar/copy-link";

/** Characters up to which programs keep a link whole: the limit of old browsers, which others still follow. */
const SAFE_LENGTH = 2000;

/** Where an own region is kept, and how to take it along. */
export function KeptInLink() {
  const { t } = useSpeech();
  const ownRegions = useOwnRegions((state) => state.regions);
  const length =
    window.location.origin.length +
    window.location.pathname.length +
    encodeAddress({ ...initialAddress, ownRegions }).length;
  return (
    <NoticeBox action={<CopyLink />}>
      <p>{t("own.kept")}</p>
      {length > SAFE_LENGTH ? <p>{t("own.longLink", { count: length })}</p> : null}
    </NoticeBox>
  );
}
