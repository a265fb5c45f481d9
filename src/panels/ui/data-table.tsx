import { useMemo, useState, type ReactNode } from "react";
import { Button } from "./button";
import { ErrorBoundary } from "../../lazy/error-boundary";
import { lazyPart } from "../../lazy/lazy-part";
import {
  TableMarkup,
  type MarkupColumn,
  type MarkupRow,
  type SortValue,
  type TableMarkupProps,
  type TableSort,
} from "./table-markup";

const SortableTable = lazyPart(async () => (await import("./sortable-table")).SortableTable, UnsortedTable);

export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** Numbers stand at the end. */
  readonly align?: "start" | "end";
  /** The cell names the row. */
  readonly isRowHeader?: boolean;
  readonly startsDescending?: boolean;
  /** Undefined sorts last in both directions. */
  readonly sortValue: (row: Row) => SortValue;
  readonly cell: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  /** Keep columns and rows in a memo: a new array sorts anew. */
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly detail?: (row: Row) => ReactNode;
  readonly initialSort?: TableSort;
  readonly compare: (a: string, b: string) => number;
  /** Longer tables show their first rows and a button for the rest. */
  readonly fold?: { readonly rows: number; readonly more: string; readonly fewer: string };
  readonly highlightedKeys?: readonly string[];
  /** Key of the row that pointer or focus rests on. */
  readonly onPreview?: (key: string | null) => void;
}

const NOTHING: readonly string[] = [];

/** Sortable table. Without the sorter the rows stand in the order given: until it has come, or if it does not. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, isCaptionHidden = false, columns, rows, rowKey, detail, compare } = props;
  const heads = useMemo(() => columns.map(toMarkupColumn), [columns]);
  const lines = useMemo(
    () =>
      rows.map((row): MarkupRow => ({
        key: rowKey(row),
        cells: columns.map((column) => column.cell(row)),
        sortValues: columns.map((column) => column.sortValue(row)),
        detail: detail?.(row) ?? null,
      })),
    [columns, rows, rowKey, detail],
  );
  const [isWhole, setIsWhole] = useState(false);
  const { fold } = props;
  const isFolded = fold !== undefined && rows.length > fold.rows;
  const markup = {
    limit: isFolded && !isWhole ? fold.rows : rows.length,
    caption,
    isCaptionHidden,
    columns: heads,
    rows: lines,
    highlightedKeys: props.highlightedKeys ?? NOTHING,
    onPreview: props.onPreview ?? null,
  };
  return (
    <div className="data-table__frame">
      <ErrorBoundary fallback={() => <UnsortedTable {...markup} />}>
        <SortableTable {...markup} initialSort={props.initialSort ?? null} compare={compare} />
      </ErrorBoundary>
      {isFolded ? (
        <div className="data-table__fold">
          <Button aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? fold.fewer : fold.more}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function UnsortedTable(props: Omit<TableMarkupProps, "sort" | "onSort">) {
  return <TableMarkup {...props} sort={null} onSort={null} />;
}

function toMarkupColumn<Row>(column: TableColumn<Row>): MarkupColumn {
  return {
    id: column.id,
    header: column.header,
    align: column.align ?? "start",
    isRowHeader: column.isRowHeader ?? false,
    startsDescending: column.startsDescending ?? false,
  };
}
