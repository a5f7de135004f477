import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { aliasMark } from '../alias-mark.ts';
import type { IndexedPage } from './indexed-page.ts';

/** Aliases weigh less than words of the text. */
const aliasWeight = '0.3';

/** The page that Pagefind is given: the article, which states its facts itself, and its aliases. Readers never get it. */
export function indexRecord({ language, markup }: IndexedPage, aliases: readonly string[]): string {
  const words = h(
    'p',
    { dataPagefindBody: '', dataPagefindWeight: aliasWeight },
    `${aliasMark} ${aliases.join(' ')}`,
  );
  // Pagefind passes over what is no whole page.
  return `<html lang="${language}">${markup}${aliases.length ? toHtml(words) : ''}</html>`;
}
