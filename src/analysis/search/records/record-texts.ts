import type { RecordText, SearchField } from "../../../model/catalogue";
import { languages, type Names } from "../../../model/language";

/** Gathers the texts of one record that the search reads. */
export class RecordTexts {
  private readonly texts: RecordText[] = [];

  /** Texts that read the same in every language; nothing is added for null. */
  add(field: SearchField, ...texts: readonly (string | null)[]): this {
    for (const text of texts) if (text !== null) this.texts.push({ field, text, language: null });
    return this;
  }

  /** Texts in four languages; nothing is added for null. */
  addNames(field: SearchField, ...texts: readonly (Names | null)[]): this {
    for (const names of texts) if (names) this.addEach(field, names);
    return this;
  }

  list(): readonly RecordText[] {
    return this.texts;
  }

  private addEach(field: SearchField, names: Names): void {
    const isOne = languages.every((language) => names[language] === names.en);
    if (isOne) this.add(field, names.en);
    else for (const language of languages) this.texts.push({ field, text: names[language], language });
  }
}
