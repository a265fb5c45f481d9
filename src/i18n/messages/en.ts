import { app } from "./en/app";
import { explore } from "./en/explore";
import { map } from "./en/map";

/** The English messages are the type of all others. ICU MessageFormat syntax. */
export const messages = { app, explore, map };

export type Messages = {
  readonly [Area in keyof typeof messages]: Readonly<Record<keyof (typeof messages)[Area], string>>;
};
