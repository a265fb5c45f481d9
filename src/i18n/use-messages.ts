import { useEffect, useState } from "react";
import type { Language } from "../model/language";
import type { Messages } from "./messages/en";
import { loadMessages } from "./translate";

interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
}

/** Messages of the wanted language; the old language stays on screen until the new one has arrived. */
export function useMessages(wanted: Language, initial: Spoken): Spoken {
  const [spoken, setSpoken] = useState(initial);
  useEffect(() => {
    let isWanted = true;
    void loadMessages(wanted).then((messages) => {
      if (isWanted) setSpoken({ language: wanted, messages });
    });
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return spoken;
}
