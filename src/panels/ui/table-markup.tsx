import { Fragment, type ReactNode } from "react";
import { Icon } from "./icon";
import "./data-table.css";

export type SortValue = number | string | undefined;

/** A column without knowledge of the rows. */
export interface MarkupColumn {
  readonly id: string;
  readonly header: string;
  readonly align: "start" | "end";
  readonly isRowHeader: boolean;
  readonly startsDescending: boolean;
}

/** A row ready to be drawn; `cells` and `sortValues` run along the columns. */
export interface MarkupRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
  readonly sortValues: readonly SortValue[];
  /** A quiet line across all columns below the row. */
  readonly detail: ReactNode;
}

export interface TableSort {
  readonly column: string;
  readonly isDescending: boolean;
}

export interface TableMarkupProps {
  readonly caption: string;
  readonly isCaptionHidden: boolean;
  readonly columns: readonly MarkupColumn[];
  readonly rows: readonly MarkupRow[];
  /** How many rows are drawn. */
  readonly limit: number;
  readonly sort: TableSort | null;
  /** Null: the headings are plain text. */
  readonly onSort: ((column: string) => void) | null;
  readonly highlightedKeys: readonly string[];
  readonly onPreview: ((key: string | null) => void) | null;
}

/** The table itself: caption, scoped headings, rows in the order given. */
export function TableMarkup(props: TableMarkupProps) {
  const { caption, isCaptionHidden, columns, rows, limit, sort, onSort } = props;
  return (
    <table className="data-table">
      <caption className={isCaptionHidden ? "visually-hidden" : "data-table__caption"}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={`data-table__heading data-table__cell--${column.align}`}
              aria-sort={ariaSort(column.id, sort)}
            >
              {onSort ? (
                <button type="button" className="data-table__sort" onClick={() => onSort(column.id)}>
                  <span>{column.header}</span>
                  <Icon name={iconOf(column.id, sort)} />
                </button>
              ) : (
                column.header
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, limit).map((row) => (
          <BodyRow key={row.key} row={row} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function BodyRow({
  row,
  columns,
  highlightedKeys,
  onPreview,
}: TableMarkupProps & { readonly row: MarkupRow }) {
  const isHighlighted = highlightedKeys.includes(row.key);
  const preview = {
    onPointerEnter: () => onPreview?.(row.key),
    onPointerLeave: () => onPreview?.(null),
    onFocus: () => onPreview?.(row.key),
    onBlur: () => onPreview?.(null),
  };
  const classes = `data-table__row${isHighlighted ? " data-table__row--highlighted" : ""}`;
  return (
    <Fragment>
      <tr className={row.detail ? `${classes} data-table__row--open` : classes} {...preview}>
        {columns.map((column, index) => {
          const className = `data-table__cell data-table__cell--${column.align}`;
          return column.isRowHeader ? (
            <th key={column.id} scope="row" className={className}>
              {row.cells[index]}
            </th>
          ) : (
            <td key={column.id} className={className}>
              {row.cells[index]}
            </td>
          );
        })}
      </tr>
      {row.detail ? (
        <tr className={`${classes} data-table__row--detail`} {...preview}>
          <td colSpan={columns.length} className="data-table__detail">
            {row.detail}
          </td>
        </tr>
      ) : null}
    </Fragment>
  );
}

function ariaSort(column: string, sort: TableSort | null): "ascending" | "descending" | undefined {
  if (sort?.column !== column) return undefined;
  return sort.isDescending ? "descending" : "ascending";
}

function iconOf(column: string, sort: TableSort | null): "sortNone" | "sortUp" | "sortDown" {
  if (sort?.column !== column) return "sortNone";
  return sort.isDescending ? "sortDown" : "sortUp";
}
