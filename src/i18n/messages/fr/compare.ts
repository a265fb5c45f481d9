import type { compare as english } from "../en/compare";

export const compare: Record<keyof typeof english, string> = {
  chartKeys: "Les touches fléchées mènent d’un signe à l’autre.",
};
