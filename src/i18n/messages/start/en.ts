import { app } from "../en/app";
import { frame } from "../en/frame";
import type { Wording } from "../../message";

/** What the page says with its first picture; all other areas come with the panel. */
export const startMessages = { app, frame };

export type StartMessages = Wording<typeof startMessages>;
