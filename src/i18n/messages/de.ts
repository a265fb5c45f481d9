import type { Messages } from "./en";
import { app } from "./de/app";
import { commuters } from "./de/commuters";
import { distance } from "./de/distance";
import { explore } from "./de/explore";
import { filters } from "./de/filters";
import { legend } from "./de/legend";
import { map } from "./de/map";
import { partners } from "./de/partners";
import { sentence } from "./de/sentence";
import { sheet } from "./de/sheet";
import { vocabulary } from "./de/vocabulary";

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
