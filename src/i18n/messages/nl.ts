import type { Messages } from "./en";
import { app } from "./nl/app";
import { commuters } from "./nl/commuters";
import { distance } from "./nl/distance";
import { explore } from "./nl/explore";
import { filters } from "./nl/filters";
import { legend } from "./nl/legend";
import { map } from "./nl/map";
import { partners } from "./nl/partners";
import { sentence } from "./nl/sentence";
import { sheet } from "./nl/sheet";
import { vocabulary } from "./nl/vocabulary";

export const messages: Messages = {
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
