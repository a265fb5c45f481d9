import type { Messages } from "./en";
import { app } from "./fr/app";
import { commuters } from "./fr/commuters";
import { distance } from "./fr/distance";
import { explore } from "./fr/explore";
import { filters } from "./fr/filters";
import { legend } from "./fr/legend";
import { map } from "./fr/map";
import { partners } from "./fr/partners";
import { sentence } from "./fr/sentence";
import { sheet } from "./fr/sheet";
import { vocabulary } from "./fr/vocabulary";

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
