import { compassDirection } from "../../../analysis/statistics/compass-direction";
import { findNeighbours } from "../../../analysis/statistics/unit-neighbours";
import { useSpeech } from "../../../i18n/language-provider";
import type { NutsUnit } from "../../../model/nuts-unit";
import { memoizeLast } from "../../../state/memoize-last";
import { Badge } from "../../ui/badge";
import { ButtonList } from "../../ui/list-button";
import { Section } from "../../ui/section";
import type { BaseIndex } from "../../data/base-index";
import { UnitLine } from "./unit-line";

interface NeighbourListProps {
  readonly unit: NutsUnit;
  readonly index: BaseIndex;
}

const neighbours = memoizeLast(findNeighbours);

/** Units around this one, those across the border first: the list is the map for eyes and fingers that cannot use it. */
export function NeighbourList({ unit, index }: NeighbourListProps) {
  const { t, format } = useSpeech();
  const around = (neighbours(index.base.geography.units).get(unit.code) ?? [])
    .flatMap((code) => index.units.get(code) ?? [])
    .map((other) => ({ other, isAcross: other.country !== unit.country }))
    .sort((a, b) => Number(b.isAcross) - Number(a.isAcross) || format.compare(a.other.name, b.other.name));
  if (around.length === 0) return null;
  return (
    <Section title={t("sheet.neighbours")} aside={format.number(around.length)}>
      <ButtonList label={t("sheet.neighbours")}>
        {around.map(({ other, isAcross }) => (
          <li key={other.code}>
            <UnitLine
              code={other.code}
              index={index}
              detail={
                <>
                  {t(`vocabulary.compass_${compassDirection(unit.labelPoint, other.labelPoint)}`)}{" "}
                  {isAcross ? (
                    <Badge tone="accent">
                      {t("sheet.acrossBorder", { country: format.country(other.country) })}
                    </Badge>
                  ) : null}
                </>
              }
            />
          </li>
        ))}
      </ButtonList>
    </Section>
  );
}
