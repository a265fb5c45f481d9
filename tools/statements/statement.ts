/**
 * A page for the people who answer for a site. In its texts, `[[...]]` is a blank for them to fill in and
 * `` `...` `` a technical name.
 */
export interface Statement {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
}

interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface Table {
  /** Read out before the table, and shown above it. */
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A paragraph, a list, a table, or words to be copied. */
export type Block = string | readonly string[] | Table | { readonly quote: string };

export const statementNames = ["privacy", "accessibility"] as const;
export type StatementName = (typeof statementNames)[number];

/** Day of the project's own check behind the statements: renewed with each check, not with each build. */
export const CHECKED_ON = "2026-11-22";
