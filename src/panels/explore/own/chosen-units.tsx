import { useLayoutEffect, useRef, useState } from "react";
import { joinParts } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";
import type { NutsCode } from "../../../model/identifiers";
import { toggleOwnUnit } from "../../../state/own-regions";
import { hover } from "../../../state/selection";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { Section } from "../../ui/section";
import { useUnitsOfEurope } from "./units-of-europe";
import "./chosen-units.css";

/** Longer lists unfold on demand. */
const SHORT_LENGTH = 40;

/** The units of the region by state and name, each with a button that takes it out. */
export function ChosenUnits({ codes }: { readonly codes: readonly NutsCode[] }) {
  const { t, format } = useSpeech();
  const units = useUnitsOfEurope();
  const [isWhole, setIsWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const keepFocusAt = useFocusAfterRemoval(list, codes);
  const lines = codes
    .map((code) => {
      const unit = units.get(code);
      return { code, name: unit?.name ?? code, country: unit ? format.country(unit.country) : "" };
    })
    .sort((a, b) => format.compare(a.country, b.country) || format.compare(a.name, b.name));
  const shown = isWhole ? lines : lines.slice(0, SHORT_LENGTH);
  return (
    <Section title={t("own.chosen")} aside={t("own.units", { count: codes.length })}>
      <ul className="chosen-units" ref={list} aria-label={t("own.chosen")} tabIndex={-1}>
        {shown.map(({ code, name, country }, index) => (
          <li
            key={code}
            className="chosen-units__unit"
            onPointerEnter={() => hover({ kind: "unit", id: code })}
            onPointerLeave={() => hover(null)}
          >
            <span className="chosen-units__words">
              {name} <span className="chosen-units__detail">{joinParts([code, country])}</span>
            </span>
            <Button
              look="quiet"
              aria-label={t("own.takeOut", { unit: name })}
              onFocus={() => hover({ kind: "unit", id: code })}
              onBlur={() => hover(null)}
              onClick={() => {
                keepFocusAt(index);
                hover(null);
                toggleOwnUnit(code);
              }}
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
      {lines.length > SHORT_LENGTH ? (
        <Button aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t("explore.showFewer") : t("own.showAll", { count: lines.length })}
        </Button>
      ) : null}
    </Section>
  );
}

/** A button that takes a line away goes with it: the focus moves on to the line that takes its place. */
function useFocusAfterRemoval(
  list: React.RefObject<HTMLUListElement | null>,
  codes: readonly NutsCode[],
): (index: number) => void {
  const place = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (place.current === null) return;
    const buttons = list.current?.querySelectorAll("button") ?? [];
    const next = buttons[Math.min(place.current, buttons.length - 1)] ?? list.current;
    place.current = null;
    next?.focus();
  }, [list, codes]);
  return (index) => {
    place.current = index;
  };
}
