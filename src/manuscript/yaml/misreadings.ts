import type { z } from 'zod';
import type { Sheet } from './yaml-sheet.ts';
import { cutWords } from './cut-words.ts';
import type { Misread } from './edit.ts';
import { misreadIn } from './misread.ts';
import { faultsOf, missingQuotes } from './missing-quotes.ts';
import { textsIn } from './texts.ts';

/**
 * What YAML reads differently than it is written, judged by the schema: only texts for people are suspected. `problems` are
 * those of the sheet that this does not explain.
 */
export function misreadings(
  { written, problems }: Sheet,
  schema: z.ZodType,
): { misread: Misread[]; problems: Sheet['problems'] } {
  if (!written) return { misread: [], problems };
  const { text, document, at } = written;
  if (!problems.length) return { misread: misreadIn(document, text, schema), problems };
  const faults = faultsOf(document);
  if (!faults.length) return { misread: [], problems };
  const cut = textsIn(document.contents, schema).texts.flatMap((one) => cutWords(one, text) ?? []);
  const { found, rest = Infinity } = missingQuotes(text, schema);
  const isCut = ({ edit }: Misread) =>
    cut.some(({ offset }) => edit && offset >= edit.from && offset < edit.to);
  // Errors after the first words that were cut may follow from them.
  const firstCut = Math.min(...cut.map(({ offset }) => offset));
  const explained = new Set(
    faults.filter((offset) => offset < rest || offset >= firstCut).map((offset) => at(offset).line),
  );
  return {
    misread: [...cut, ...found.filter((one) => !isCut(one))].sort((a, b) => a.offset - b.offset),
    problems: problems.filter(({ line }) => !explained.has(line)),
  };
}
