import { app } from "../en/app";
import { map } from "../en/map";
import type { Wording } from "../../message";

/** What the page says before the panel has come: the areas that `src/app` and `src/map` use. */
export const startMessages = { app, map };

export type StartMessages = Wording<typeof startMessages>;
