import { useEffect, useId, useRef, type MouseEvent } from "react";
import { useSpeech } from "../../i18n/language-provider";
import { Guarded } from "../../lazy/guarded";
import { openPage } from "../../state/compare";
import { clearFilters } from "../../state/filters";
import { measureAt, showOverlay } from "../../state/overlay";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { useMediaQuery } from "../ui/use-media-query";
import { VisuallyHidden } from "../ui/visually-hidden";
import { ColourSchemeChoice } from "./bar/colour-scheme-choice";
import { CopyLink } from "./bar/copy-link";
import { EmbedButton } from "./bar/embed-button";
import { PageSwitch } from "./bar/page-switch";
import { LanguageSwitch } from "./bar/language-switch";
import { leaveToOverview } from "./leave-to-overview";
import { TakeAwayButton } from "./bar/take-away-button";
import { SearchBox } from "./search/search-box";
import "./top-bar.css";

/** Below this the choices of the bar move into a menu. */
const WIDE = "(min-width: 1280px)";
/** From here on the pages stand in the bar; a phone finds them in the menu. */
const ROOM_FOR_PAGES = "(min-width: 900px)";

/** Name, search, and how the page speaks and looks. */
export function TopBar() {
  const { t } = useSpeech();
  const isWide = useMediaQuery(WIDE);
  const hasPages = useMediaQuery(ROOM_FOR_PAGES);
  return (
    <header className="app__bar top-bar">
      <h1 className="top-bar__name">
        <a className="top-bar__home" href="?" onClick={goHome}>
          {t("app.name")}
        </a>
      </h1>
      <Guarded>
        <SearchBox hint={isWide ? t("explore.searchHint") : t("explore.searchShort")} />
      </Guarded>
      {isWide ? (
        <div className="top-bar__end">
          <PageSwitch />
          <div className="top-bar__languages">
            <LanguageSwitch look="short" />
          </div>
          <ColourSchemeChoice look="inline" />
          <div className="top-bar__actions">
            <CopyLink />
            <TakeAwayButton />
            <EmbedButton />
          </div>
        </div>
      ) : (
        <div className="top-bar__end">
          {hasPages ? <PageSwitch /> : null}
          <SettingsMenu hasPages={!hasPages} />
        </div>
      )}
    </header>
  );
}

function SettingsMenu({ hasPages }: { readonly hasPages: boolean }) {
  const { t } = useSpeech();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const isOpen = useRef(false);
  useEffect(() => {
    // The page would take Escape as a step back; here it only closes the menu.
    const closeFirst = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !isOpen.current) return;
      event.preventDefault();
      menu.current?.hidePopover();
    };
    window.addEventListener("keydown", closeFirst, true);
    return () => window.removeEventListener("keydown", closeFirst, true);
  }, []);
  return (
    <>
      <Button look="quiet" popoverTarget={id}>
        <Icon name="menu" />
        <VisuallyHidden>{t("explore.settings")}</VisuallyHidden>
      </Button>
      <div
        className="top-bar__menu"
        id={id}
        popover="auto"
        role="group"
        aria-label={t("explore.settings")}
        ref={menu}
        onToggle={(event) => {
          isOpen.current = event.newState === "open";
        }}
      >
        {hasPages ? <PageSwitch /> : null}
        <LanguageSwitch look="long" />
        <ColourSchemeChoice look="stacked" />
        <CopyLink />
        <TakeAwayButton />
        <EmbedButton />
      </div>
    </>
  );
}

/** The first view again, without loading the page. With a modifier key the link opens as any link does. */
function goHome(event: MouseEvent): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  leaveToOverview();
  openPage("explore");
  showOverlay("regions");
  measureAt(null);
  clearFilters();
}
