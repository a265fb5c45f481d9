import type { explore as english } from "../en/explore";

export const explore: Record<keyof typeof english, string> = {};
