import { app } from "../fr/app";
import { frame } from "../fr/frame";
import type { StartMessages } from "./en";

export const startMessages: StartMessages = { app, frame };
