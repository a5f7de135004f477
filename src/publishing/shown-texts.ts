import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files/walk.ts';
import { guidOf } from '../model/address/identity.ts';
import { slugOf } from '../model/address/urls.ts';
import type { HeldText } from './held-texts.ts';

/** A text that a site shows, by its item for news agencies. */
export type ShownText = {
  /** Its page, relative to the base path, with a slash at the end. */
  page: string;
  /** Its permanent id, or its address where that is no URI. */
  uri?: string | undefined;
  language?: string | undefined;
  title?: string | undefined;
};

/** A dated item; pages of other kinds have none. */
const item = /^((?:[^/]+\/)?\d{4}\/\d{2}\/[^/]+\/)index\.json$/;

/** Every text that a built site shows. */
export function shownIn(out: string): ShownText[] {
  return filesBelow(out).flatMap((path): ShownText[] => {
    const [, page] = item.exec(path) ?? [];
    return page === undefined ? [] : [{ page, ...factsIn(readFileSync(join(out, path), 'utf8')) }];
  });
}

/** Texts from lines with the path and the `uri` of an item, as `grep -H` prints them. */
export const shownInLines = (lines: string): ShownText[] =>
  lines.split('\n').flatMap((line): ShownText[] => {
    const [, path = '', uri] = /^(?:\.\/)?(.+?): "uri": "(.*)",?$/.exec(line) ?? [];
    const [, page] = item.exec(path) ?? [];
    return page === undefined ? [] : [{ page, uri }];
  });

type Ninjs = {
  uri?: string;
  language?: string;
  headlines?: { value?: string }[];
  altIds?: { role: string; value: string }[];
};

function factsIn(text: string): Omit<ShownText, 'page'> {
  try {
    const { uri, language, headlines, altIds } = JSON.parse(text) as Ninjs;
    const guid = altIds?.find(({ role }) => role === 'guid')?.value;
    return { uri: guid ?? uri, language, title: headlines?.[0]?.value };
  } catch {
    return {};
  }
}

/**
 * The held-back texts that are shown. `open` are the ids and addresses of the texts that are public: a text that is shown
 * and none of them is also known by its title and its name, since it may have been moved.
 */
export function heldAmong(
  shown: readonly ShownText[],
  held: readonly HeldText[],
  {
    tagAuthority,
    languages,
    open,
  }: { tagAuthority: string; languages: readonly string[]; open: ReadonlySet<string> },
): HeldText[] {
  const ids = new Set(shown.map(({ uri }) => uri));
  const strangers = shown.filter(({ uri }) => uri === undefined || !open.has(uri));
  const names = new Set(strangers.map(({ page }) => page.replace(/\d{4}\/\d{2}\//, '')));
  const titles = new Set(strangers.map(({ language, title }) => `${language} ${title}`));
  return held.filter(({ folder, language, guid, title }) => {
    const prefix = language === languages[0] ? '' : `${language}/`;
    return (
      [guid, undefined].some((own) => ids.has(guidOf(tagAuthority, { folder, language, guid: own }))) ||
      names.has(`${prefix}${slugOf(folder)}/`) ||
      (title !== undefined && titles.has(`${language} ${title}`))
    );
  });
}
