import { useMemo, useRef, useState } from "react";
import { matchNames } from "../../../analysis/statistics/match-names";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import { compareAreas, MAXIMUM_AREAS, type AreaKey } from "../../../state/compare";
import { comparableAreas, type ComparedArea } from "../../../state/compared-units";
import { effectiveColourScheme, useDisplay } from "../../../state/display";
import type { BaseIndex } from "../../data/base-index";
import { Icon } from "../../ui/icon";
import { LazyCombobox } from "../../ui/lazy-combobox";
import { signPath } from "../../chart/signs";
import { areaLooks, type AreaLook } from "../comparison/area-look";
import { areaName } from "../../indicators/area-name";
import { areaThings } from "./area-options";
import "./area-chooser.css";

interface AreaChooserProps {
  readonly index: BaseIndex;
  readonly areas: readonly ComparedArea[];
}

/** Answers to a search. */
const LIMIT = 8;
const SIGN_SIZE = 16;

/** The areas compared, each with the sign it has in the charts; takes one out, adds another. */
export function AreaChooser({ index, areas }: AreaChooserProps) {
  const speech = useSpeech();
  const { t } = speech;
  const list = useRef<HTMLUListElement>(null);
  const scheme = useDisplay(effectiveColourScheme);
  const looks = useMemo(() => areaLooks(areas, index.base, scheme), [areas, index, scheme]);
  const keys = areas.map(({ key }) => key);
  const remove = (key: AreaKey) => {
    compareAreas(keys.filter((other) => other !== key));
    // The button goes with its area; the keyboard stays at the list.
    list.current?.focus();
  };
  return (
    <div className="area-chooser">
      <ul ref={list} className="area-chooser__list" aria-label={t("compare.areas")} tabIndex={-1}>
        {areas.map((area) => (
          <li key={area.key} className="area-chooser__area">
            <Sign look={looks.get(area.key)} />
            <AreaWords area={area} />
            {areas.length > 1 ? (
              <button
                type="button"
                className="area-chooser__remove"
                aria-label={t("compare.removeArea", { area: areaName(area, speech) })}
                onClick={() => remove(area.key)}
              >
                <Icon name="close" />
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {areas.length < MAXIMUM_AREAS ? (
        <AddArea index={index} keys={keys} />
      ) : (
        <p className="area-chooser__note">{t("compare.areasFull", { most: MAXIMUM_AREAS })}</p>
      )}
      {areas.length === 1 ? <p className="area-chooser__note">{t("compare.oneArea")}</p> : null}
    </div>
  );
}

/** The full name; on narrow screens the short one. */
function AreaWords({ area }: { readonly area: ComparedArea }) {
  const speech = useSpeech();
  const name = areaName(area, speech);
  const short = area.shortNames?.[speech.language] ?? name;
  if (short === name) return <span className="area-chooser__name">{name}</span>;
  return (
    <>
      <span className="area-chooser__name area-chooser__name--full">{name}</span>
      <span className="area-chooser__name area-chooser__name--short">{short}</span>
    </>
  );
}

function AddArea({ index, keys }: { readonly index: BaseIndex; readonly keys: readonly AreaKey[] }) {
  const speech = useSpeech();
  const { t, format } = speech;
  const [query, setQuery] = useState("");
  const known = comparableAreas(index.base);
  const matches = useMemo(
    () => matchNames(query, areaThings(known, keys, format), LIMIT),
    [known, keys, format, query],
  );
  const options = matches.map(({ thing: { key, area } }) => ({
    key,
    label: areaName(area, speech),
    detail: kindWords(area, known, speech),
  }));
  return (
    <div className="area-chooser__search">
      <LazyCombobox
        label={t("compare.addArea")}
        placeholder={t("compare.addAreaHint")}
        options={options}
        query={query}
        onQueryChange={setQuery}
        emptyText={t("compare.areaNothing", { query: query.trim() })}
        countText={t("explore.searchCount", { count: options.length })}
        onChoose={(key) => {
          const chosen = matches.find(({ thing }) => thing.key === key);
          if (chosen) compareAreas([...keys, chosen.thing.area.key]);
          setQuery("");
        }}
      />
    </div>
  );
}

function kindWords(area: ComparedArea, known: ReadonlyMap<AreaKey, ComparedArea>, speech: Speech): string {
  const { t } = speech;
  const region = area.region === null ? undefined : known.get(area.region);
  return area.kind === "partner-area" && region
    ? t("compare.partOf", { region: areaName(region, speech) })
    : t(`compare.kind_${area.kind}`);
}

function Sign({ look }: { readonly look: AreaLook | undefined }) {
  return (
    <svg
      className="area-chooser__sign"
      width={SIGN_SIZE}
      height={SIGN_SIZE}
      viewBox={`${-SIGN_SIZE / 2} ${-SIGN_SIZE / 2} ${SIGN_SIZE} ${SIGN_SIZE}`}
      style={{ color: look?.colour }}
      aria-hidden="true"
    >
      <path className="chart__point" d={signPath(look?.position ?? 0, 5)} />
    </svg>
  );
}
