import type { PanelMessages } from "./en";
import { commuters } from "./nl/commuters";
import { compare } from "./nl/compare";
import { distance } from "./nl/distance";
import { explore } from "./nl/explore";
import { filters } from "./nl/filters";
import { indicators } from "./nl/indicators";
import { legend } from "./nl/legend";
import { partners } from "./nl/partners";
import { sentence } from "./nl/sentence";
import { sheet } from "./nl/sheet";
import { vocabulary } from "./nl/vocabulary";

export const messages: PanelMessages = {
  commuters,
  compare,
  distance,
  explore,
  filters,
  indicators,
  legend,
  partners,
  sentence,
  sheet,
  vocabulary,
};
