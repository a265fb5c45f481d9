import type { YearValue } from "../../analysis/statistics/indicators/values-at-year";
import { joined, truth, type ColumnReaders } from "../table";
import type { ExportWords } from "../words";

/** A value with its year and flags; empty where there is none. `yearShown`: the year asked for. */
export function valueColumns<Row>(
  valueOf: (row: Row) => YearValue | null,
  yearShown: number,
  words: Pick<ExportWords, "flag">,
): ColumnReaders<Row> {
  const read =
    <Answer>(answer: (value: YearValue) => Answer) =>
    (row: Row): Answer | null => {
      const value = valueOf(row);
      return value === null ? null : answer(value);
    };
  return {
    year: read(({ year }) => year),
    year_shown: () => yearShown,
    other_year: read(({ isOtherYear }) => truth(isOtherYear)),
    flags: read(({ flags }) => joined(flags)),
    flags_text: read(({ flags }) => joined(flags.map(words.flag))),
  };
}
