import { useMemo } from "react";
import { sumShares } from "../../../analysis/statistics/sum-shares";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { ShareWithinDistance } from "../../../model/border-distance";
import { useBorderDistances } from "../../../state/border-distances";
import { useDatasets } from "../../../state/datasets";
import { useOverlay } from "../../../state/overlay";
import { useSelection } from "../../../state/selection";
import { unitsWithoutPlaces } from "../../../state/units-without-places";
import { DataTable, type TableColumn } from "../../ui/data-table";
import { KeyFigure, KeyFigures } from "../../ui/key-figures";
import { Section } from "../../ui/section";

const rowKey = ({ country }: ShareWithinDistance) => country;

/** Who lives within the chosen distance: the sum first, then each country's side. */
export function DistanceShares() {
  const speech = useSpeech();
  const { t, format } = speech;
  const kilometres = useOverlay((state) => state.kilometres);
  const shares = useBorderDistances((state) => state.shares);
  const columns = useMemo(() => columnsOf(speech), [speech]);
  if (!shares || shares.length === 0) return <PlacesMissing />;
  const sum = sumShares(shares);
  const distance = format.number(kilometres);
  return (
    <Section title={t("distance.shares", { kilometres: distance })}>
      <KeyFigures>
        {sum.populationShare === null ? null : (
          <KeyFigure
            value={format.percent(sum.populationShare)}
            label={t("distance.ofPopulation")}
            note={t("distance.ofTotal", {
              within: format.number(sum.populationWithin),
              total: format.number(sum.population),
            })}
          />
        )}
        {sum.placeShare === null ? null : (
          <KeyFigure
            value={format.percent(sum.placeShare)}
            label={t("distance.ofPlaces")}
            note={t("distance.ofTotal", {
              within: format.number(sum.placesWithin),
              total: format.number(sum.places),
            })}
          />
        )}
      </KeyFigures>
      <div className="sheet__note">
        <DataTable
          caption={t("distance.sharesCaption", { kilometres: distance })}
          columns={columns}
          rows={shares}
          rowKey={rowKey}
          compare={format.compare}
          initialSort={{ column: "population", isDescending: true }}
        />
      </div>
      <p className="overlay-block__note">{t("distance.sharesNote", { kilometres: distance })}</p>
    </Section>
  );
}

/** Why there are no shares of an own region. */
function PlacesMissing() {
  const { t } = useSpeech();
  const places = useDatasets((state) => state.places.data);
  const regions = useDatasets((state) => state.base.data?.regions ?? null);
  const region = useSelection((state) => state.region);
  if (!places || !regions) return null;
  const missing = unitsWithoutPlaces(places, regions, region).length;
  const units = regions.find(({ id }) => id === region)?.members.length ?? 0;
  if (missing === 0) return null;
  return <p className="overlay-block__note">{t("own.placesMissing", { missing, units })}</p>;
}

function columnsOf({ t, format }: Speech): TableColumn<ShareWithinDistance>[] {
  const part = (within: number, total: number) => (total > 0 ? within / total : undefined);
  const cell = (within: number, total: number) => (
    <>
      {total > 0 ? format.percent(within / total) : t("explore.noData")}
      <span className="overlay-block__small">{format.number(within)}</span>
    </>
  );
  return [
    {
      id: "country",
      header: t("distance.columnSide"),
      isRowHeader: true,
      sortValue: ({ country }) => format.country(country),
      cell: ({ country }) => format.country(country),
    },
    {
      id: "population",
      header: t("distance.columnPopulation"),
      align: "end",
      startsDescending: true,
      sortValue: ({ populationWithin, population }) => part(populationWithin, population),
      cell: ({ populationWithin, population }) => cell(populationWithin, population),
    },
    {
      id: "places",
      header: t("distance.columnPlaces"),
      align: "end",
      startsDescending: true,
      sortValue: ({ placesWithin, places }) => part(placesWithin, places),
      cell: ({ placesWithin, places }) => cell(placesWithin, places),
    },
  ];
}
