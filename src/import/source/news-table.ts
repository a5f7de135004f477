import { basename, dirname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { decodedText } from '../../files/decoded-text.ts';
import { fileBytes } from './read-file.ts';
import type { Source, SourceItem, UnreadPiece } from './source-item.ts';

type Row = Readonly<Record<string, unknown>>;

const text = (row: Row, ...keys: string[]): string | undefined => {
  for (const key of keys) {
    const value = row[key];
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string' && value.trim() && value !== 'NULL') return value.trim();
  }
  return undefined;
};

/** Names in a cell: a list of JSON, or words between commas. Numbers are ids of other tables and say nothing. */
const namesIn = (row: Row, ...keys: string[]): string[] =>
  keys.flatMap((key) => {
    const value = row[key];
    const all = Array.isArray(value)
      ? value.map((one) =>
          typeof one === 'object' && one !== null ? (text(one as Row, 'title', 'name') ?? '') : String(one),
        )
      : typeof value === 'string'
        ? value.split(/\s*[,;]\s*/)
        : [];
    return all.map((one) => one.trim()).filter((one) => one && !/^\d+$/.test(one) && one !== 'NULL');
  });

/** The columns by which a table of `tx_news_domain_model_news` is known. */
export const isNewsTable = (head: string): boolean =>
  /"?bodytext"?/.test(head) && /"?datetime"?/.test(head) && /"?title"?/.test(head);

/** A table of news of TYPO3 (EXT:news), exported as CSV or JSON from its list module, phpMyAdmin or Adminer. */
export function newsTable(path: string, sign: string): Source {
  const file = basename(path);
  async function* items(): AsyncGenerator<SourceItem | UnreadPiece> {
    let rows: { row: Row; line: number }[];
    try {
      rows = rowsIn(decodedText(await fileBytes(path)));
    } catch (error) {
      yield {
        unread: { code: 'malformed', detail: error instanceof Error ? error.message : String(error) },
        place: file,
      };
      return;
    }
    for (const { row, line } of rows) yield itemOf(row, `${file}:${line}`, dirname(path));
  }
  return { kind: 'table', sign, name: file, items };
}

function rowsIn(source: string): { row: Row; line: number }[] {
  if (/^\s*[[{]/.test(source)) {
    const parsed = JSON.parse(source) as unknown;
    return tablesIn(parsed).map((row, at) => ({ row, line: at + 1 }));
  }
  const [first = ''] = source.split('\n');
  const delimiter = [';', '\t', ','].reduce(
    (best, one) => (first.split(one).length > first.split(best).length ? one : best),
    ',',
  );
  const records = parse(source, {
    columns: true,
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  }) as unknown as { record: Row; info: { lines: number } }[];
  return records.map(({ record, info }) => ({ row: record, line: info.lines }));
}

/** The rows in what phpMyAdmin writes (a list with a table among its objects), or in a list of them. */
function tablesIn(value: unknown): Row[] {
  if (!Array.isArray(value))
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(tablesIn) : [];
  const rows = (value as (Row | null)[]).filter((one): one is Row => typeof one === 'object' && one !== null);
  const tables = rows.filter((one) => one['type'] === 'table' && Array.isArray(one['data']));
  return tables.length
    ? tables.flatMap((one) => tablesIn(one['data']))
    : rows.filter((one) => 'title' in one);
}

function itemOf(row: Row, place: string, folder: string): SourceItem {
  const id = text(row, 'uid', 'id') ?? place;
  const slug = text(row, 'path_segment', 'slug');
  const address = text(row, 'url', 'link', 'detail_url');
  const language = text(row, 'language', 'lang', 'sys_language');
  const parent = text(row, 'l10n_parent', 'l18n_parent') ?? '';
  return {
    item: `tx_news:${id}`,
    place,
    title: text(row, 'title') ?? '',
    body: { notation: 'html', text: paragraphsOf(text(row, 'bodytext', 'body') ?? '') },
    address: /^https?:/.test(address ?? '') ? address : undefined,
    formerAddresses: address?.startsWith('/') ? [address] : [],
    published: text(row, 'datetime', 'date', 'crdate'),
    language: /^[a-z]{2}(?:-|_|$)/i.test(language ?? '') ? language : undefined,
    // A translation names the record that it translates; the first of a language names none.
    translations: /^[1-9]\d*$/.test(parent) ? parent : id,
    summary: text(row, 'teaser', 'description')?.replace(/<[^>]+>/g, ' '),
    slug: slug?.split('/').filter(Boolean).at(-1),
    topics: namesIn(row, 'categories', 'category'),
    tags: namesIn(row, 'tags', 'keywords'),
    authors: namesIn(row, 'author'),
    attachments: [],
    folder,
    top: folder,
    isDraft: row['hidden'] === 1 || row['hidden'] === '1' || row['deleted'] === 1 || row['deleted'] === '1',
    losses: [],
  };
}

/** The editor of TYPO3 once kept paragraphs as lines. */
const paragraphsOf = (html: string): string =>
  /<(?:p|h[1-6]|ul|ol|table|div|blockquote)\b/i.test(html)
    ? html
    : html
        .split(/\r?\n/)
        .filter((line) => line.trim())
        .map((line) => `<p>${line}</p>`)
        .join('\n');
