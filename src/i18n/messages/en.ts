import { app } from "./en/app";
import { commuters } from "./en/commuters";
import { distance } from "./en/distance";
import { explore } from "./en/explore";
import { filters } from "./en/filters";
import { legend } from "./en/legend";
import { map } from "./en/map";
import { partners } from "./en/partners";
import { sentence } from "./en/sentence";
import { sheet } from "./en/sheet";
import { vocabulary } from "./en/vocabulary";

/** The English messages are the type of all others. ICU MessageFormat syntax. */
export const messages = {
  app,
  commuters,
  distance,
  explore,
  filters,
  legend,
  map,
  partners,
  sentence,
  sheet,
  vocabulary,
};

export type Messages = {
  readonly [Area in keyof typeof messages]: Readonly<Record<keyof (typeof messages)[Area], string>>;
};
