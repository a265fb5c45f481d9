import { useMemo } from "react";
import { sumShares } from "../../../analysis/statistics/sum-shares";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { ShareWithinDistance } from "../../../model/border-distance";
import { useBorderDistances } from "../../../state/border-distances";
import { useOverlay } from "../../../state/overlay";
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
  if (!shares || shares.length === 0) return null;
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
