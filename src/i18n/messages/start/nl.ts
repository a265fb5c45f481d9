import { app } from "../nl/app";
import { frame } from "../nl/frame";
import type { StartMessages } from "./en";

export const startMessages: StartMessages = { app, frame };
