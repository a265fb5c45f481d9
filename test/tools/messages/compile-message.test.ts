import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/i18n/message";
import { createTranslate, loadMessages } from "../../../src/i18n/translate";
import { languages, type Language } from "../../../src/model/language";
import { compileMessage } from "../../../tools/messages/compile-message";
import { readCatalogue, valueNamesOf, type CatalogueMessage } from "../../i18n/message-catalogue";

const catalogue = await readCatalogue();

/** What the built page reads from its file. */
function shipped(text: string, language: Language): Message {
  return structuredClone(compileMessage(text, language));
}

/** Says one message, as it is written or as it is shipped; `count` makes one or another form. */
async function say({ language, key, ast }: CatalogueMessage, message: Message, count: number) {
  const [area = "", name = ""] = key.split(".");
  const messages = { ...(await loadMessages(language)), [area]: { [name]: message } };
  const values = Object.fromEntries(valueNamesOf(ast).map((value) => [value, count]));
  return createTranslate(messages, language)(key as "app.name", values);
}

describe("compileMessage", () => {
  it.each(languages)("lets every message say what it says as it is written: %s", async (language) => {
    const mine = catalogue.filter((message) => message.language === language);
    expect(mine.length).toBeGreaterThan(100);
    for (const message of mine)
      for (const count of [0, 1, 2, 1234567])
        expect(await say(message, shipped(message.text, language), count)).toBe(
          await say(message, message.text, count),
        );
  });

  it("leaves nothing to parse in a message with placeholders", () => {
    expect(compileMessage("{count, plural, one {# city} other {# cities}}", "en")).toBeInstanceOf(Array);
  });

  it("keeps a message without placeholders as it is written", () => {
    expect(compileMessage("Put this notice away", "en")).toBe("Put this notice away");
  });

  it("refuses a text that is no message", () => {
    expect(() => compileMessage("{count, plural, one {# city}", "en")).toThrow();
  });
});
