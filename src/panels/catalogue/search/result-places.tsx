import { boxAround, contains, unionOf } from "../../../analysis/statistics/bounding-box";
import { useSpeech } from "../../../i18n/language-provider";
import type { CatalogueRecord } from "../../../model/catalogue";
import { lookAt, useCamera } from "../../../state/camera";
import { limitToView, listSpot, useCatalogue } from "../../../state/catalogue";
import type { CatalogueResults } from "../../../state/catalogue-results";
import { Button } from "../../ui/button";
import { CheckboxList } from "../../ui/checkbox-list";

/** Degrees of latitude around the outermost places. */
const ROOM = 0.3;

/** How list and map go together: only what is seen, only one place, or everything in sight. */
export function ResultPlaces({ results: { records, listed } }: { readonly results: CatalogueResults }) {
  const { t } = useSpeech();
  const isInView = useCatalogue((state) => state.isInView);
  const spot = useCatalogue((state) => state.spot);
  const bounds = useCamera((state) => state.bounds);
  const outside = isInView ? 0 : records.filter(({ places }) => !places.some(isSeen)).length;
  return (
    <>
      <CheckboxList
        label={t("catalogue.extent")}
        isLabelHidden
        options={[{ value: "view", label: t("catalogue.onlyInView") }]}
        values={isInView ? ["view"] : []}
        onToggle={() => limitToView(!isInView)}
      />
      {outside > 0 ? (
        <p className="catalogue-page__small">
          {t("catalogue.outside", { count: outside })}{" "}
          <Button look="link" onClick={() => showAll(records)}>
            {t("catalogue.showAllPlaces")}
          </Button>
        </p>
      ) : null}
      {spot === null ? null : (
        <p className="catalogue-page__spot">
          {t("catalogue.atSpot", { count: listed.length, place: spotName(listed, spot) })}{" "}
          <Button look="link" onClick={() => listSpot(null)}>
            {t("catalogue.wholeList")}
          </Button>
        </p>
      )}
    </>
  );

  function isSeen({ position }: CatalogueRecord["places"][number]): boolean {
    return contains(bounds, position);
  }
}

function showAll(records: readonly CatalogueRecord[]): void {
  const places = records.flatMap((record) => record.places);
  const bounds = unionOf(places.map(({ position }) => boxAround(position, ROOM)));
  if (bounds) lookAt(bounds);
}

/** What most of the records call the place nearest to the position. */
function spotName(records: readonly CatalogueRecord[], [x, y]: readonly [number, number]): string {
  const near = records.flatMap(({ places }) => places);
  const distance = ({ position }: CatalogueRecord["places"][number]) =>
    Math.hypot(position[0] - x, position[1] - y);
  return near.sort((a, b) => distance(a) - distance(b))[0]?.name ?? "";
}
