import { app } from "../nl/app";
import { map } from "../nl/map";
import type { StartMessages } from "./en";

export const startMessages: StartMessages = { app, map };
