import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { aliasMark } from '../alias-mark.ts';
import type { IndexedPage } from './indexed-page.ts';

/** Aliases weigh less than words of the text. */
const aliasWeight = '0.3';

/** The page for Pagefind: the article, which has its facts as attributes, and its aliases. It is not shipped. */
export function indexRecord({ language, markup }: IndexedPage, aliases: readonly string[]): string {
  const words = h(
    'p',
    { dataPagefindBody: '', dataPagefindWeight: aliasWeight },
    `${aliasMark} ${aliases.join(' ')}`,
  );
  // Pagefind ignores anything but a whole page.
  return `<html lang="${language}">${markup}${aliases.length ? toHtml(words) : ''}</html>`;
}
