import { stringify } from 'csv-stringify/sync';

/** The facts of a picture in one language, with the licence in words. */
export type CaptionRow = {
  file: string;
  language: string;
  caption?: string | undefined;
  alt: string;
  credit: string;
  licence: string;
  /** The address of its full terms. */
  licenceUrl?: string | undefined;
  /** The IPTC term for the way it was made, and what readers are told of it. */
  digitalSourceType?: string | undefined;
  ai?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
};

/** The labels of one language. */
export type CaptionWords = {
  caption: string;
  alt: string;
  credit: string;
  licence: string;
  /** The sign after a label, before the space. */
  colon: string;
  size: (width: number, height: number) => string;
  /** The name of a language, as a heading above its texts. */
  language: (language: string) => string;
};

const columns = [
  ...['file', 'language', 'caption', 'alt', 'credit', 'licence', 'width', 'height'],
  ...['digitalSourceType', 'licenceUrl'],
] as const;

/**
 * The captions as a table: lines with CRLF (https://www.rfc-editor.org/rfc/rfc4180), field names first, and a byte
 * order mark, without which spreadsheet programs garble umlauts. Values that look like a formula get an apostrophe.
 * `language` is the first of the kit: in countries with a decimal comma, spreadsheets expect semicolons and would open
 * commas as a single column.
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

/** The captions as text: every picture once, with its texts in each language. */
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
    const more = [row.licenceUrl, row.ai].filter((line) => line !== undefined);
    return `${[words.language(row.language), ...lines, ...more].join('\n')}\n`;
  });
  return [`${head}\n`, ...blocks].join('\n');
}
