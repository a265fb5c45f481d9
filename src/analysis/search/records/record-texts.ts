import type { RecordPart, RecordText, SearchField } from "../../../model/catalogue";
import { languages, type Language, type Names } from "../../../model/language";

/** Gathers the texts of one record that the search reads. */
export class RecordTexts {
  private readonly texts: RecordText[] = [];
  private part: RecordPart | undefined;

  /** Texts added from here on stand in this part of the page; null: in none with a name of its own. */
  within(part: RecordPart | null): this {
    this.part = part ?? undefined;
    return this;
  }

  /** Texts that read the same in every language; nothing is added for null. */
  add(field: SearchField, ...texts: readonly (string | null)[]): this {
    for (const text of texts) if (text !== null) this.push(field, text, null);
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
    else for (const language of languages) this.push(field, names[language], language);
  }

  private push(field: SearchField, text: string, language: Language | null): void {
    this.texts.push({ field, part: this.part, text, language });
  }
}
