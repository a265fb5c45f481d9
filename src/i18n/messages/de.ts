import type { PanelMessages } from "./en";
import { border } from "./de/border";
import { catalogue } from "./de/catalogue";
import { commuters } from "./de/commuters";
import { compare } from "./de/compare";
import { cooperation } from "./de/cooperation";
import { distance } from "./de/distance";
import { embedding } from "./de/embedding";
import { explore } from "./de/explore";
import { exporting } from "./de/export";
import { filters } from "./de/filters";
import { frames } from "./de/frames";
import { indicators } from "./de/indicators";
import { legend } from "./de/legend";
import { map } from "./de/map";
import { own } from "./de/own";
import { partners } from "./de/partners";
import { pictures } from "./de/pictures";
import { portrait } from "./de/portrait";
import { record } from "./de/record";
import { score } from "./de/score";
import { sentence } from "./de/sentence";
import { sheet } from "./de/sheet";
import { similar } from "./de/similar";
import { vocabulary } from "./de/vocabulary";

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
