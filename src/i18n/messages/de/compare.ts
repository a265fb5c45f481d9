import type { compare as english } from "../en/compare";

export const compare: Record<keyof typeof english, string> = {
  chartKeys: "Die Pfeiltasten führen von Zeichen zu Zeichen.",
};
