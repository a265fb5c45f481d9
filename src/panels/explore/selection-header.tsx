import type { Ref } from "react";
import { useSpeech } from "../../i18n/language-provider";
import { effectiveColourScheme, useDisplay } from "../../state/display";
import { leaveSelection, useSelection, type Selection } from "../../state/selection";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import type { BaseIndex } from "../data/base-index";
import { leaveToOverview } from "./leave-to-overview";
import { useSelectionName } from "../data/use-selection-name";
import "./selection-header.css";

interface SelectionHeaderProps {
  readonly index: BaseIndex;
  readonly selection: Selection;
  /** Takes the focus when the selection was changed from inside the panel. */
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** Way back, kind and name of what is selected. */
export function SelectionHeader({ index, selection, headingRef }: SelectionHeaderProps) {
  const { t, language } = useSpeech();
  const scheme = useDisplay(effectiveColourScheme);
  const region = useSelection((state) => (state.region ? index.regions.get(state.region) : undefined));
  const name = useSelectionName(index, selection);
  const isOwn = selection.kind === "region" && region?.isOwn === true;
  const isInside = selection.kind !== "region" && region !== undefined;
  return (
    <header className="selection-header">
      <nav aria-label={t("explore.path")}>
        <ol className="selection-header__path">
          <li>
            <Button look="link" onClick={leaveToOverview}>
              <Icon name="back" />
              {t("explore.allRegions")}
            </Button>
          </li>
          {isInside ? (
            <li className="selection-header__step">
              <Button look="link" onClick={leaveSelection}>
                {region.shortNames[language]}
              </Button>
            </li>
          ) : null}
        </ol>
      </nav>
      <span className="selection-header__kind">
        {isOwn ? t("own.kind") : t(`explore.kind_${selection.kind}`)}
      </span>
      <h2 className="selection-header__title" ref={headingRef} tabIndex={-1}>
        {name.text}
      </h2>
      {name.local ? (
        <span className="selection-header__local" lang={name.local.language}>
          {name.local.text}
        </span>
      ) : null}
      {region && selection.kind === "region" ? (
        <span className="selection-header__accent" style={{ background: region.accent[scheme] }} />
      ) : null}
    </header>
  );
}
