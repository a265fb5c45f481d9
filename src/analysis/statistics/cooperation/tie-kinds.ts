/** What ties two places institutionally. */
export const tieKinds = ["partnership", "network", "programme"] as const;
export type TieKind = (typeof tieKinds)[number];
