import type { PanelMessages } from "./en";
import { border } from "./nl/border";
import { catalogue } from "./nl/catalogue";
import { commuters } from "./nl/commuters";
import { compare } from "./nl/compare";
import { cooperation } from "./nl/cooperation";
import { distance } from "./nl/distance";
import { embedding } from "./nl/embedding";
import { explore } from "./nl/explore";
import { exporting } from "./nl/export";
import { filters } from "./nl/filters";
import { frames } from "./nl/frames";
import { indicators } from "./nl/indicators";
import { legend } from "./nl/legend";
import { map } from "./nl/map";
import { own } from "./nl/own";
import { partners } from "./nl/partners";
import { pictures } from "./nl/pictures";
import { portrait } from "./nl/portrait";
import { record } from "./nl/record";
import { score } from "./nl/score";
import { sentence } from "./nl/sentence";
import { sheet } from "./nl/sheet";
import { similar } from "./nl/similar";
import { vocabulary } from "./nl/vocabulary";

export const messages: PanelMessages = {
  border,
  catalogue,
  commuters,
  compare,
  cooperation,
  distance,
  embedding,
  explore,
  export: exporting,
  filters,
  frames,
  indicators,
  legend,
  map,
  own,
  partners,
  pictures,
  portrait,
  record,
  score,
  sentence,
  sheet,
  similar,
  vocabulary,
};
