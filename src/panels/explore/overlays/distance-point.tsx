import { joinParts } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";
import type { PointDistance } from "../../../model/border-distance";
import { useBorderDistances } from "../../../state/border-distances";
import { measureAt, useOverlay } from "../../../state/overlay";
import { Button } from "../../ui/button";
import { Fact, FactList } from "../../ui/fact-list";
import { KeyFigure, KeyFigures } from "../../ui/key-figures";
import { LiveRegion } from "../../ui/live-region";
import { Section } from "../../ui/section";
import type { BaseIndex } from "../../data/base-index";
import { PointEntry } from "./point-entry";

/** Distance of one point: clicked on the map, chosen as a city, or typed as coordinates. */
export function DistancePoint({ index }: { readonly index: BaseIndex }) {
  const { t, format } = useSpeech();
  const chosen = useOverlay((state) => state.point);
  const answer = useBorderDistances((state) => state.point);
  const point = chosen && answer ? answer : null;
  const spoken = point?.nearest
    ? t("distance.pointSpoken", {
        distance: format.distance(point.nearest.distance),
        country: format.country(point.nearest.neighbour),
      })
    : "";
  return (
    <Section title={t("distance.point")}>
      <LiveRegion message={spoken} />
      {point ? (
        <PointResult point={point} index={index} />
      ) : (
        <p className="overlay-block__note">{t("distance.pointHint")}</p>
      )}
      <PointEntry index={index} />
    </Section>
  );
}

function PointResult({ point, index }: { readonly point: PointDistance; readonly index: BaseIndex }) {
  const { t, format } = useSpeech();
  const unit = point.unit === null ? null : (index.units.get(point.unit)?.name ?? null);
  const place = [unit, point.country === null ? null : format.country(point.country)].filter(
    (part) => part !== null,
  );
  const position = format.position(point.position);
  return (
    <div className="overlay-block__controls">
      {point.nearest ? (
        <>
          <KeyFigures>
            <KeyFigure
              value={format.distance(point.nearest.distance)}
              label={t("sheet.toNearestBorder", { country: format.country(point.nearest.neighbour) })}
              note={joinParts([place.join(", "), position])}
            />
          </KeyFigures>
          <FactList>
            {point.neighbours.map((border) => (
              <Fact key={border.neighbour} label={format.country(border.neighbour)}>
                {format.distance(border.distance)}
              </Fact>
            ))}
          </FactList>
        </>
      ) : (
        <p className="sheet__text">{t("distance.pointOutside", { position })}</p>
      )}
      <div>
        <Button look="link" onClick={() => measureAt(null)}>
          {t("distance.pointRemove")}
        </Button>
      </div>
    </div>
  );
}
