import { app } from "../de/app";
import { map } from "../de/map";
import type { StartMessages } from "./en";

export const startMessages: StartMessages = { app, map };
