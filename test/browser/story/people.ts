import type { Locator, Page } from 'playwright-core';
import type { Cast } from '../../../gateway/standalone/demo/driver/cast.ts';
import type { Stage, Watched } from '../stage.ts';

const phone = { viewport: { width: 390, height: 844 } };

/** Everybody of the story in front of his own screen: clerks at the workbench, inspectors with a phone, the public. */
export class People {
  readonly #stage: Stage;
  readonly #cast: Cast;
  readonly #known = new Map<string, Watched>();
  /** The day each page believes in. */
  readonly #days = new Map<Page, string>();
  #day = '';
  constructor(stage: Stage, cast: Cast) {
    this.#stage = stage;
    this.#cast = cast;
  }

  /** The day it is from now on: for the platform, and for the programs of pages opened later. */
  on(day: string): void {
    this.#day = day;
    this.#cast.on(day);
  }

  /** What went wrong in anybody's pages. */
  get complaints(): readonly string[] {
    return [...this.#known].flatMap(([who, { complaints }]) => complaints.map((complaint) => `${who}: ${complaint}`));
  }

  /** The workbench of this person at this place; he signs in once. */
  desk(account: string, path: string): Promise<Page> {
    return this.#at(account, `/app${path}`, {});
  }

  /** The phone of this inspector. */
  phone(account: string, path = ''): Promise<Page> {
    return this.#at(account, `/m/${path}`, phone);
  }

  /** Somebody who does not sign in. @param scripts false: reads without any */
  async citizen(path: string, scripts = false): Promise<Page> {
    const key = `public ${scripts}`;
    const known = this.#known.get(key) ?? (await this.#stage.page({ ...phone, javaScriptEnabled: scripts }));
    this.#known.set(key, known);
    await known.page.goto(`${this.#stage.platform.url}${path}`);
    return known.page;
  }

  async #at(account: string, path: string, options: Parameters<Stage['page']>[0]): Promise<Page> {
    const known = this.#known.get(`${account}${path.startsWith('/m') ? ' phone' : ''}`);
    if (known) {
      // Another visit of the same program is only another fragment: the page has to be read anew.
      await known.page.goto('about:blank');
      await this.#dated(known.page);
      await known.page.goto(`${this.#stage.platform.url}${path}`);
      return known.page;
    }
    const person = await this.#stage.page(options);
    this.#known.set(`${account}${path.startsWith('/m') ? ' phone' : ''}`, person);
    await this.#dated(person.page);
    await person.signIn(account, path);
    return person.page;
  }

  async #dated(page: Page): Promise<void> {
    if (this.#days.get(page) === this.#day) return;
    this.#days.set(page, this.#day);
    await setDate(page, `${this.#day}T10:00:00+08:00`);
  }
}

/**
 * Lets the programs of a page believe it is this instant; only the date is set, timers stay the browser's own. As a text: a function would arrive
 * as its translation, which calls helpers no page has.
 */
const setDate = async (page: Page, instant: string): Promise<void> => {
  const now = Date.parse(instant);
  const content = `globalThis.Date = class extends Date {
    constructor(...given) { super(...(given.length ? given : [${now}])); }
    static now() { return ${now}; }
  };`;
  await page.addInitScript({ content });
};

/** Presses a step's button, fills what `fill` fills, confirms, and waits until it was done. @throws Error with the reason when it was refused */
export async function take(page: Page, step: string, fill: (dialog: Locator) => Promise<unknown> = async () => {}): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: step });
  await dialog.waitFor();
  await fill(dialog);
  await dialog.getByRole('button', { name: step, exact: true }).click();
  const refused = dialog.getByRole('alert');
  await Promise.race([dialog.waitFor({ state: 'detached' }), refused.waitFor()]);
  if (await refused.count()) throw new Error(`${step}: ${await refused.textContent()}`);
}

/** Chooses in a list that opens below its field. */
export async function choose(within: Page | Locator, field: string, options: readonly (string | RegExp)[]): Promise<void> {
  const box = within.getByRole('combobox', { name: field });
  await box.click();
  const page = 'context' in within ? within : within.page();
  for (const option of options) await page.locator('.ant-select-item-option').filter({ hasText: option, visible: true }).click();
  await page.keyboard.press('Escape');
}
