import { app } from "../fr/app";
import { map } from "../fr/map";
import type { StartMessages } from "./en";

export const startMessages: StartMessages = { app, map };
