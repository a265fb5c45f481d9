import { useSpeech } from "../../../i18n/language-provider";
import { openPage, useCompare } from "../../../state/compare";
import "./page-switch.css";

/** The others are reached from what they belong to. */
const SWITCHED = ["explore", "compare", "catalogue", "cooperation"] as const;

/** Map, several areas side by side, the catalogue, or what ties cities. */
export function PageSwitch() {
  const { t } = useSpeech();
  const page = useCompare((state) => state.page);
  return (
    <nav className="page-switch" aria-label={t("explore.pages")}>
      {SWITCHED.map((name) => (
        <button
          key={name}
          type="button"
          className="page-switch__page"
          aria-current={page === name ? "page" : undefined}
          onClick={() => openPage(name)}
        >
          {t(`explore.page_${name}`)}
        </button>
      ))}
    </nav>
  );
}
