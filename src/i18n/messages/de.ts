import type { Messages } from "./en";
import { app } from "./de/app";
import { explore } from "./de/explore";
import { map } from "./de/map";

export const messages: Messages = { app, explore, map };
