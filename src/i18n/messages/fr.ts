import type { Messages } from "./en";
import { app } from "./fr/app";
import { explore } from "./fr/explore";
import { map } from "./fr/map";

export const messages: Messages = { app, explore, map };
