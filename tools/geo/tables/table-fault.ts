/** A fault in a source table; the message names file, row (the header is row 1), column and reason. */
export class TableFault extends Error {
  constructor(
    readonly file: string,
    readonly row: number,
    readonly column: string,
    readonly reason: string,
  ) {
    super(`${file}, row ${row}, column ${column}: ${reason}`);
    this.name = "TableFault";
  }
}
