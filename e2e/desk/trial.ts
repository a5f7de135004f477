import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { cmsLocale } from '../../src/desk/desk-language.ts';
import { deskWordsIn } from '../../src/i18n/desk-words.ts';
import { languageNameIn } from '../../src/i18n/words.ts';
import { folderOf, steg } from './content.ts';
import { expect } from './page.ts';

/** A press officer at the desk in one language, who follows the guide. Whatever is clicked is counted. */
export class PressOfficer {
  readonly page: Page;
  readonly words: ReturnType<typeof deskWordsIn>;
  readonly desk: string;
  readonly #cms: Readonly<Record<string, string>>;
  /** What was clicked, in its order. */
  readonly clicks: string[] = [];

  constructor(page: Page, desk: string) {
    this.page = page;
    this.desk = desk;
    this.words = deskWordsIn(desk);
    const file = new URL(`../../node_modules/@sveltia/cms/locales/${cmsLocale(desk)}.json`, import.meta.url);
    this.#cms = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  }

  /** What the CMS calls something in this language. */
  cms = (key: string): string => this.#cms[key] ?? key;
  label = (path: string): string => [this.words.fields[path] ?? path].flat()[0] ?? path;

  async click(what: Locator): Promise<void> {
    await what.click();
    this.clicks.push(String(what));
  }
  button = (name: string, within: Page | Locator = this.page): Locator =>
    within.getByRole('button', { name, exact: true });

  /** A field of the form, by its key. */
  at = (key: string): Locator =>
    this.page.locator(`.pane[data-mode=edit] .field[data-key-path="${key}"]`).first();
  /** Types into a field that is reached by the keyboard, as everybody does who writes. */
  async type(key: string, text: string): Promise<void> {
    await this.text(key).fill(text);
  }
  text = (key: string): Locator => this.at(key).getByRole('textbox').first();

  /** Puts a file of this machine into a field. Its own dialog takes a click too. */
  async upload(key: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.click(this.button(this.cms('browse'), this.at(key)).first());
    const dialog = this.page.getByRole('dialog').last();
    await dialog.locator('input[type=file]').last().setInputFiles(file);
    this.clicks.push(`the file ${file.name}`);
    await expect(dialog).toBeHidden();
  }

  /** Adds an item to a list, or opens an optional part. */
  add = (key: string): Promise<void> =>
    this.click(this.at(key).getByRole('button').filter({ hasText: /^add/ }).last());

  async insert(component: string): Promise<Locator> {
    const name = this.words.components[component] ?? component;
    await this.click(this.button(this.words.prose.insert.label).first());
    await this.click(this.page.getByRole('menuitem', { name, exact: true }));
    return this.page.getByRole('group', { name, exact: true }).first();
  }

  /** Adds a language of the release, with the fields that it needs. */
  async language(tag: string, texts: Readonly<Record<string, string>>, body: string): Promise<void> {
    const name = languageNameIn(tag, this.desk);
    await this.click(this.page.getByRole('radio', { name: new RegExp(`^${name}`) }).first());
    const pane = this.page.locator(`.pane[data-mode=edit][data-locale=${tag}]`);
    const enable = pane.getByRole('button', { name: new RegExp(name) }).filter({ hasText: name });
    const text = pane.locator('[contenteditable=true]');
    await expect(enable.or(text).first()).toBeVisible();
    if (!(await text.isVisible())) await this.click(enable.first());
    await text.waitFor();
    for (const [key, value] of Object.entries(texts)) {
      // A list has its items when somebody scrolls to it.
      await pane.locator(`.field[data-key-path="${key.split('.')[0]}"]`).scrollIntoViewIfNeeded();
      await pane.locator(`.field[data-key-path="${key}"]`).getByRole('textbox').first().fill(value);
    }
    await text.focus();
    await this.page.keyboard.type(body);
  }
}

/** The picture of the trial. */
export const photo = (folder: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name: 'fest.jpg',
  mimeType: 'image/jpeg',
  buffer: readFileSync(join(folder, folderOf(steg), 'steg.jpg')),
});
