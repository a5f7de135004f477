import type { IndexedPage } from './article.ts';

import { aliasMark } from '../alias-mark.ts';

/** Aliases count less than what stands in the text. */
const aliasWeight = '0.3';

/** The page that Pagefind is given: the article, its facts as filters, and its aliases. Readers never get it. */
export function indexRecord({ language, markup, facts }: IndexedPage, aliases: readonly string[]): string {
  const filters = ['topic', 'organisation', 'year', 'kind'].flatMap((facet) =>
    (facts.get(facet) ?? []).map((value) => hidden('filter', facet, value)),
  );
  const [date = ''] = facts.get('date') ?? [];
  return [
    `<!doctype html><html lang="${language}"><body data-pagefind-body>`,
    markup,
    ...filters,
    hidden('sort', 'date', String(Date.parse(date))),
    hidden('meta', 'date', date),
    aliases.length ? `<p data-pagefind-weight="${aliasWeight}">${aliasMark} ${aliases.join(' ')}</p>` : '',
    '</body></html>',
  ].join('\n');
}

const hidden = (use: string, key: string, value: string) =>
  `<meta data-pagefind-${use}="${key}[content]" content="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`;
