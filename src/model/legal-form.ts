/** How firmly a body of cooperation is founded in law, loosest first; EGTC: Regulation (EC) No 1082/2006. */
export const legalForms = ["informal", "association", "foundation", "egtc"] as const;
export type LegalForm = (typeof legalForms)[number];
