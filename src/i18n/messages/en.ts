import type { Wording } from "../message";
import { border } from "./en/border";
import { catalogue } from "./en/catalogue";
import { commuters } from "./en/commuters";
import { compare } from "./en/compare";
import { cooperation } from "./en/cooperation";
import { distance } from "./en/distance";
import { embedding } from "./en/embedding";
import { explore } from "./en/explore";
import { exporting } from "./en/export";
import { filters } from "./en/filters";
import { frames } from "./en/frames";
import { indicators } from "./en/indicators";
import { legend } from "./en/legend";
import { map } from "./en/map";
import { own } from "./en/own";
import { partners } from "./en/partners";
import { pictures } from "./en/pictures";
import { portrait } from "./en/portrait";
import { record } from "./en/record";
import { score } from "./en/score";
import { sentence } from "./en/sentence";
import { sheet } from "./en/sheet";
import { similar } from "./en/similar";
import { vocabulary } from "./en/vocabulary";
import type { StartMessages } from "./start/en";

/** The English messages are the type of all others. ICU MessageFormat syntax. */
export const messages = {
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

export type PanelMessages = Wording<typeof messages>;

/** Everything the page says. */
export type Messages = StartMessages & PanelMessages;
