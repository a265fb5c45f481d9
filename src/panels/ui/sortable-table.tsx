import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import {
  TableMarkup,
  type MarkupRow,
  type SortValue,
  type TableMarkupProps,
  type TableSort,
} from "./table-markup";

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, MarkupRow>();

interface SortableTableProps extends Omit<TableMarkupProps, "sort" | "onSort"> {
  readonly initialSort: TableSort | null;
  /** Order of texts in the language of the page. */
  readonly compare: (a: string, b: string) => number;
}

/** The table with sorting; loaded on demand, because the library is only needed here. */
export function SortableTable({ initialSort, compare, ...markup }: SortableTableProps) {
  const { columns, rows } = markup;
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map((column, index) =>
          helper.accessor((row) => row.sortValues[index], {
            id: column.id,
            sortDescFirst: column.startsDescending,
            sortUndefined: "last",
            sortFn: (a, b, id) =>
              compareValues(a.getValue<SortValue>(id), b.getValue<SortValue>(id), compare),
          }),
        ),
      ),
    [columns, compare],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: (row) => row.key,
    enableSortingRemoval: false,
    initialState: {
      sorting: initialSort ? [{ id: initialSort.column, desc: initialSort.isDescending }] : [],
    },
  });
  const sorting = table.state.sorting[0];
  return (
    <TableMarkup
      {...markup}
      rows={table.getRowModel().rows.map(({ original }) => original)}
      sort={sorting ? { column: sorting.id, isDescending: sorting.desc } : null}
      onSort={(column) => table.getColumn(column)?.toggleSorting()}
    />
  );
}

function compareValues(a: SortValue, b: SortValue, compare: (a: string, b: string) => number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return compare(String(a ?? ""), String(b ?? ""));
}
