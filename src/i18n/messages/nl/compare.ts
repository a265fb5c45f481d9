import type { compare as english } from "../en/compare";

export const compare: Record<keyof typeof english, string> = {
  chartKeys: "Met de pijltoetsen gaat u van teken naar teken.",
};
