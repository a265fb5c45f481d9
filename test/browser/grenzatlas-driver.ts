import { expect, type Locator, type Page } from "@playwright/test";
import type { MessageValues } from "../../src/i18n/message";
import { createTranslate, loadMessages, type MessageKey, type Translate } from "../../src/i18n/translate";
import type { Language } from "../../src/model/language";
import type { Overlay } from "../../src/state/overlay";
import { parseMessage } from "../../tools/messages/parse-message";
import { waitUntilDrawn } from "../../tools/browser/wait-until-drawn";

export type WalkKey = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

/** The longest way through a page by the tab key. */
const MOST_TABS = 120;

/**
 * What a visitor does, in words of the app. Finds everything by role and accessible name; the names are
 * those of the messages, in the language the page is in.
 */
export class GrenzatlasDriver {
  #translate: Translate | null = null;

  constructor(readonly page: Page) {}

  /** Opens a view and waits until it stands. `search`: query string without `?`. */
  async openExplore(search = "", language: Language = "en"): Promise<void> {
    await this.hearLanguage(language);
    await this.page.goto(search === "" ? "./" : `./?${search}`);
    await this.settle();
  }

  /** Opens the comparison and waits for its first figure. */
  async openComparison(search = "", language: Language = "en"): Promise<void> {
    await this.hearLanguage(language);
    await this.page.goto(`./?v=1&view=compare${search === "" ? "" : `&${search}`}`);
    await this.page.getByRole("tabpanel").getByRole("figure").first().waitFor();
  }

  /** A chart with its caption. */
  figure(name: RegExp): Locator {
    return this.page.getByRole("figure", { name });
  }

  /** By the tab key alone, forwards. */
  async tabTo(target: Locator): Promise<void> {
    for (let step = 0; step < MOST_TABS; step++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`${MOST_TABS} steps of the tab key do not lead to ${String(target)}`);
  }

  /** From here on, names are looked up in this language. */
  async hearLanguage(language: Language): Promise<void> {
    const messages = await loadMessages(language);
    this.#translate = createTranslate(messages, language, (text) => parseMessage(text, language));
  }

  /** Interface message in the language of the page. */
  t(key: MessageKey, values?: MessageValues): string {
    if (!this.#translate) throw new Error("open a view first");
    return this.#translate(key, values);
  }

  /** Waits for the live page, its fonts, its map, and for everything that is being loaded or computed. */
  async settle(): Promise<void> {
    await waitUntilDrawn(this.page);
  }

  get panel(): Locator {
    return this.page.getByRole("region", { name: this.t("app.panel") });
  }

  get legend(): Locator {
    return this.page
      .locator("details")
      .filter({ has: this.page.getByRole("heading", { name: this.t("legend.title") }) });
  }

  /** Everything the page tells about files, address and map. */
  get notices(): Locator {
    return this.page.getByRole("status");
  }

  heading(name: string): Locator {
    return this.panel.getByRole("heading", { level: 2, name, exact: true });
  }

  /** A region, a city: the first line of the panel that begins with the name. */
  async select(name: string): Promise<void> {
    await this.panel
      .getByRole("button", { name: new RegExp(`^${name}`) })
      .first()
      .click();
    await expect(this.heading(name)).toBeVisible();
  }

  /** Types into the search field and takes the first answer. */
  async search(text: string): Promise<void> {
    const field = this.page.getByRole("combobox", { name: this.t("explore.search") });
    await field.fill(text);
    await expect(this.page.getByRole("option").first()).toBeVisible();
    await field.press("ArrowDown");
    await field.press("Enter");
  }

  /** Begins an own region: its editor opens with this name. */
  async beginOwnRegion(name: string): Promise<void> {
    await this.panel.getByRole("button", { name: this.t("own.add") }).click();
    await this.panel.getByRole("textbox", { name: this.t("own.name") }).fill(name);
  }

  /** Finds a unit of Europe and takes it into the own region that is being edited. */
  async takeInUnit(query: string, name: string): Promise<void> {
    const field = this.panel.getByRole("combobox", { name: this.t("own.search") });
    await field.fill(query);
    await expect(this.panel.getByRole("option").first()).toContainText(name);
    await field.press("ArrowDown");
    await field.press("Enter");
    await expect(this.chosenUnits.getByText(name)).toBeVisible();
  }

  /** Units of the own region that is being edited. */
  get chosenUnits(): Locator {
    return this.panel.getByRole("list", { name: this.t("own.chosen") });
  }

  /** One step back, by key. */
  async leaveSelection(): Promise<void> {
    await this.page.keyboard.press("Escape");
  }

  async showOverlay(overlay: Overlay): Promise<void> {
    const radio = this.panel.getByRole("radio", { name: this.t(`explore.overlay_${overlay}`), exact: true });
    await radio.check();
    await this.settle();
  }

  async setKilometres(kilometres: number): Promise<void> {
    await this.panel.getByRole("slider", { name: this.t("distance.chosen") }).fill(String(kilometres));
  }

  async chooseFlowSet(id: string): Promise<void> {
    await this.panel.getByRole("combobox", { name: this.t("commuters.set") }).selectOption(id);
    await this.settle();
  }

  /** The view's sentence: title of the page without the app's name. */
  async readSentence(): Promise<string> {
    return (await this.page.title()).replace(/ – Grenzatlas$/, "");
  }

  readUrl(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  /** The address is written shortly after the view has changed; null: not in it. */
  async expectUrl(parameters: Readonly<Record<string, string | null>>): Promise<void> {
    await expect
      .poll(() => Object.fromEntries(Object.keys(parameters).map((key) => [key, this.readUrl().get(key)])))
      .toEqual(parameters);
  }

  /** The map as one stop of the keyboard. */
  get map(): Locator {
    return this.page.locator("#map").getByRole("region").first();
  }

  /** What the map last said to a screen reader. */
  get spoken(): Locator {
    return this.map.locator('[aria-live="polite"]');
  }

  /** Presses a key on the map. */
  async walkMap(key: WalkKey | "Enter"): Promise<void> {
    await this.map.press(key);
  }
}
