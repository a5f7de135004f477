import type { SheetFact } from '../../newsroom/store/fact-sheet.ts';

/** The fact sheet as JSON, each fact with its former values, newest first. */
export const factsJson = (facts: readonly SheetFact[], language: string): string =>
  `${JSON.stringify(
    {
      language,
      facts: facts.map(({ id, label, organisation, address, former, ...latest }) => ({
        id,
        label,
        organisation,
        url: address,
        ...valueOf(latest),
        former: former.map(valueOf),
      })),
    },
    undefined,
    1,
  )}\n`;

type Value = Pick<SheetFact, 'value' | 'unit' | 'asOf' | 'source' | 'url'>;

const valueOf = ({ value, unit, asOf, source, url }: Value) => ({
  value,
  unit,
  asOf,
  source,
  sourceUrl: url,
});

const columns = [
  ...['id', 'label', 'value', 'unit', 'asOf', 'isCurrent', 'source'],
  ...['sourceUrl', 'organisation', 'url'],
];

/** The same as a table for spreadsheets (RFC 4180): a line for each value, those of today and the former ones. */
export function factsCsv(facts: readonly SheetFact[]): string {
  const rows = facts.flatMap(({ id, label, organisation, address, former, ...latest }) =>
    [latest, ...former].map(({ value, unit = '', asOf, source, url = '' }, index) =>
      [id, label, value, unit, asOf, index === 0, source, url, organisation, address].map(String),
    ),
  );
  // A spreadsheet takes a file without this mark for one in an older encoding.
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A text that begins like a formula is one for a spreadsheet; an apostrophe makes it a text again. */
function cell(text: string): string {
  const plain = /^[=+@\t]|^-(?!\d)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
