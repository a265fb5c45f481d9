import type { PanelMessages } from "./en";
import { border } from "./fr/border";
import { catalogue } from "./fr/catalogue";
import { commuters } from "./fr/commuters";
import { compare } from "./fr/compare";
import { cooperation } from "./fr/cooperation";
import { distance } from "./fr/distance";
import { embedding } from "./fr/embedding";
import { explore } from "./fr/explore";
import { exporting } from "./fr/export";
import { filters } from "./fr/filters";
import { frames } from "./fr/frames";
import { indicators } from "./fr/indicators";
import { legend } from "./fr/legend";
import { map } from "./fr/map";
import { own } from "./fr/own";
import { partners } from "./fr/partners";
import { pictures } from "./fr/pictures";
import { portrait } from "./fr/portrait";
import { record } from "./fr/record";
import { score } from "./fr/score";
import { sentence } from "./fr/sentence";
import { sheet } from "./fr/sheet";
import { similar } from "./fr/similar";
import { vocabulary } from "./fr/vocabulary";

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
