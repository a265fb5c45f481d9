import { app } from "../de/app";
import { frame } from "../de/frame";
import type { StartMessages } from "./en";

export const startMessages: StartMessages = { app, frame };
