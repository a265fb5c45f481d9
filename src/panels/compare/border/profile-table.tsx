import { commonFlags } from "../../../analysis/statistics/indicators/own-flags";
import { useMemo } from "react";
import type { BorderProfile, ProfilePoint } from "../../../analysis/statistics/indicators/border-profile";
import { joinParts } from "../../../i18n/join-parts";
import { bareValue } from "../../../i18n/indicator-value";
import { useSpeech, type Speech } from "../../../i18n/language-provider";
import type { Kilometres } from "../../../model/identifiers";
import type { Choropleth } from "../../../state/choropleth";
import type { BaseIndex } from "../../data/base-index";
import { Button } from "../../ui/button";
import { DataTable, type TableColumn } from "../../ui/data-table";
import { chooseUnit, previewUnit } from "../../chart/unit-actions";
import { useHighlightedAreas } from "../comparison/use-highlighted-areas";
import { remarkWords } from "../units/unit-words";
import { pointsInRange, type DistanceRange } from "./distance-range";

interface ProfileTableProps {
  readonly index: BaseIndex;
  readonly choropleth: Choropleth;
  readonly profile: BorderProfile;
  readonly range: DistanceRange | null;
}

/** Longer tables unfold on demand. */
const SHORT_LENGTH = 12;

const rowKey = ({ area }: ProfilePoint) => area;

/** The units of the profile with all that the circles say; of a marked part, only its units. */
export function ProfileTable({ index, choropleth, profile, range }: ProfileTableProps) {
  const speech = useSpeech();
  const { t, format, language } = speech;
  const { indicator, year } = choropleth;
  const columns = useMemo(() => columnsOf(index, choropleth, speech), [index, choropleth, speech]);
  const detail = useMemo(() => remarksOf(profile, choropleth, speech), [profile, choropleth, speech]);
  const rows = useMemo(
    () => (range ? pointsInRange(profile.points, range) : profile.points),
    [profile, range],
  );
  const highlighted = useHighlightedAreas(rows.map(rowKey));
  const [first, second] = profile.sides.map(({ country }) => format.country(country));
  return (
    <div className="border__table">
      {range ? <p className="border__note">{t("border.tableMarked", { count: rows.length })}</p> : null}
      <DataTable
        caption={t("border.tableCaption", {
          indicator: indicator.labels[language],
          unit: indicator.unitLabels[language],
          year: String(year),
          first: first ?? "",
          second: second ?? "",
        })}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        detail={detail}
        compare={format.compare}
        fold={{
          rows: SHORT_LENGTH,
          more: t("border.showAll", { count: rows.length }),
          fewer: t("explore.showFewer"),
        }}
        highlightedKeys={[...highlighted]}
        onPreview={previewUnit}
      />
    </div>
  );
}

/** Year and flags where they differ from what the caption says. */
function remarksOf(
  { points }: BorderProfile,
  { values }: Choropleth,
  speech: Speech,
): (row: ProfilePoint) => string | null {
  const common = commonFlags(points.flatMap(({ area }) => values.get(area) ?? []));
  return ({ area }) => {
    const value = values.get(area);
    if (!value) return null;
    const year = value.isOtherYear ? [String(value.year)] : [];
    const remarks = [...year, ...remarkWords(value, common, speech)];
    return remarks.length > 0 ? joinParts(remarks) : null;
  };
}

function columnsOf(index: BaseIndex, { indicator }: Choropleth, speech: Speech): TableColumn<ProfilePoint>[] {
  const { t, format } = speech;
  const describe = ({ country, population }: ProfilePoint) =>
    joinParts([
      format.country(country),
      population === null ? t("border.populationUnknown") : t("border.populationOf", { population }),
    ]);
  const nameOf = ({ area }: ProfilePoint) => index.units.get(area)?.name ?? area;
  return [
    {
      id: "unit",
      header: t("border.columnUnit"),
      isRowHeader: true,
      sortValue: nameOf,
      cell: (row) => (
        <>
          <Button look="link" onClick={() => chooseUnit(row.area)}>
            {nameOf(row)}
          </Button>
          <span className="border__small">{describe(row)}</span>
        </>
      ),
    },
    {
      id: "distance",
      header: t("border.columnDistance"),
      align: "end",
      sortValue: ({ signedDistance }) => signedDistance,
      cell: ({ signedDistance }) => format.distance(Math.abs(signedDistance) as Kilometres),
    },
    {
      id: "value",
      header: t("border.columnValue"),
      align: "end",
      startsDescending: true,
      sortValue: ({ value }) => value,
      cell: ({ value }) => bareValue(indicator, value, speech),
    },
  ];
}
