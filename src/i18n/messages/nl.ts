import type { Messages } from "./en";
import { app } from "./nl/app";
import { explore } from "./nl/explore";
import { map } from "./nl/map";

export const messages: Messages = { app, explore, map };
