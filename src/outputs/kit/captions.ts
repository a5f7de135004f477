import { stringify } from 'csv-stringify/sync';

/** What is known of a picture in one language; the licence in words. */
export type CaptionRow = {
  file: string;
  language: string;
  caption?: string | undefined;
  alt: string;
  credit: string;
  licence: string;
  width?: number | undefined;
  height?: number | undefined;
};

/** The words of one language around the captions. */
export type CaptionWords = {
  caption: string;
  alt: string;
  credit: string;
  licence: string;
  /** What stands between a label and what it labels, before the space. */
  colon: string;
  size: (width: number, height: number) => string;
  /** The name of a language, as a heading above what is said in it. */
  language: (language: string) => string;
};

const columns = ['file', 'language', 'caption', 'alt', 'credit', 'licence', 'width', 'height'] as const;

/**
 * The captions as a table: lines with CRLF (https://www.rfc-editor.org/rfc/rfc4180), the names of the fields first, and a
 * byte order mark, without which spreadsheet programs garble umlauts. What they would take for a formula is preceded by
 * an apostrophe. `language` is the first of the kit: where it writes decimals with a comma, spreadsheets of the country
 * open a table divided by commas as a single column, and expect semicolons.
 */
export function captionsCsv(rows: readonly CaptionRow[], language: string): string {
  const hasDecimalComma = new Intl.NumberFormat(language).format(0.5).includes(',');
  return stringify([...rows], {
    columns: [...columns],
    delimiter: hasDecimalComma ? ';' : ',',
    header: true,
    bom: true,
    record_delimiter: '\r\n',
    escape_formulas: true,
  });
}

/** The captions as text to read: every picture once, below it what is said of it in each language. */
export function captionsText(rows: readonly CaptionRow[], words: CaptionWords): string {
  const pictures = Map.groupBy(rows, ({ file }) => file);
  return [...pictures].map(([file, ofPicture]) => aboutPicture(file, ofPicture, words)).join('\n\n');
}

function aboutPicture(file: string, rows: readonly CaptionRow[], words: CaptionWords): string {
  const { width, height } = rows[0] ?? {};
  const head = width && height ? `${file} (${words.size(width, height)})` : file;
  const labels = ['caption', 'alt', 'credit', 'licence'] as const;
  const blocks = rows.map((row) => {
    const lines = labels.flatMap((label) => {
      const text = row[label]?.replace(/\s+/g, ' ').trim();
      return text ? [`${words[label]}${words.colon} ${text}`] : [];
    });
    return `${[words.language(row.language), ...lines].join('\n')}\n`;
  });
  return [`${head}\n`, ...blocks].join('\n');
}
