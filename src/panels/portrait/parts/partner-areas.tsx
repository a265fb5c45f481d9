import { useSpeech } from "../../../i18n/language-provider";
import type { PortraitPartProps } from "../portrait-props";
import { yearSpan } from "../../data/year-span";
import { partnerAreaFacts } from "../portrait-facts";

/** The parts of the region with their country and inhabitants. */
export function PartnerAreas({ region, index }: PortraitPartProps) {
  const { t, format, language } = useSpeech();
  const areas = partnerAreaFacts(region, index);
  if (areas.length === 0) return null;
  return (
    <section>
      <h3 className="portrait__heading">{t("portrait.partnerAreas")}</h3>
      <ul className="portrait__list">
        {areas.map(({ id, names, country, units, population }) => (
          <li key={id} className="portrait__line">
            <span>
              {names[language]}{" "}
              <span className="portrait__note">
                {t("portrait.areaLine", { country: format.country(country), count: units })}
              </span>
            </span>
            {population === null ? null : (
              <span className="portrait__amount">
                {t(population.covered < units ? "portrait.areaPopulationInPart" : "portrait.areaPopulation", {
                  population: format.number(population.value),
                  year: yearSpan(population.years),
                  covered: population.covered,
                  units,
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
