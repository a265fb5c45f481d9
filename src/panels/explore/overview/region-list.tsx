import type { CSSProperties } from "react";
import { summariseRegion } from "../../../analysis/statistics/summarise-region";
import { BETWEEN_PARTS } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";
import type { BorderRegion } from "../../../model/border-region";
import type { OwnRegion } from "../../../model/own-region";
import { effectiveColourScheme, useDisplay } from "../../../state/display";
import { ownAccent } from "../../../state/own-accents";
import { editOwnRegion, useOwnRegions } from "../../../state/own-regions";
import { hover, isSameFeature, select, useSelection, type FeatureReference } from "../../../state/selection";
import type { BaseIndex } from "../../data/base-index";
import { yearSpan } from "../../data/year-span";
import "./region-list.css";

/** The border regions as cards: the keyboard's way to what the map shows. */
export function RegionList({ index }: { readonly index: BaseIndex }) {
  const own = useOwnRegions((state) => state.regions);
  const begun = own.filter(({ id }) => !index.regions.has(id));
  return (
    <ul className="region-list">
      {index.base.regions.map((region) => (
        <li key={region.id}>
          <RegionCard region={region} index={index} />
        </li>
      ))}
      {begun.map((region) => (
        <li key={region.id}>
          <BegunCard region={region} />
        </li>
      ))}
    </ul>
  );
}

function RegionCard({ region, index }: { readonly region: BorderRegion; readonly index: BaseIndex }) {
  const { t, format, language } = useSpeech();
  const scheme = useDisplay(effectiveColourScheme);
  const self: FeatureReference & { kind: "region" } = { kind: "region", id: region.id };
  const isHovered = useSelection(({ hovered }) => isSameFeature(hovered, self));
  const { countries, population } = summariseRegion(region, index.units);
  const style: CSSProperties & Record<`--${string}`, string> = { "--region-accent": region.accent[scheme] };
  return (
    <button
      type="button"
      className={`region-card${isHovered ? " region-card--highlighted" : ""}`}
      style={style}
      onClick={() => select(self)}
      onPointerEnter={() => hover(self)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(self)}
      onBlur={() => hover(null)}
    >
      <span className="region-card__name">{region.names[language]}</span>
      <span className="region-card__subtitle">
        {region.isOwn
          ? `${t("own.kind")}, ${t("own.units", { count: region.members.length })}`
          : region.subtitles[language]}
      </span>
      <span className="region-card__facts">
        {population.value === null ? null : (
          <>
            <span className="region-card__population">{format.number(population.value)}</span>{" "}
            {t("explore.inhabitantsYear", { year: yearSpan(population.years) })}
            {BETWEEN_PARTS}
          </>
        )}
        {format.list(countries.map(format.country).sort(format.compare))}
      </span>
    </button>
  );
}

/** An own region of which nothing can be drawn: without units, or while these have not arrived. */
function BegunCard({ region: { id, name, units } }: { readonly region: OwnRegion }) {
  const { t } = useSpeech();
  const scheme = useDisplay(effectiveColourScheme);
  const style: CSSProperties & Record<`--${string}`, string> = { "--region-accent": ownAccent(id)[scheme] };
  return (
    <button type="button" className="region-card" style={style} onClick={() => editOwnRegion(id)}>
      <span className="region-card__name">{name}</span>
      <span className="region-card__subtitle">{t("own.kind")}</span>
      <span className="region-card__facts">
        {units.length === 0 ? t("own.cardEmpty") : t("own.units", { count: units.length })}
      </span>
    </button>
  );
}
