import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { split } from '../body/reading/fences.ts';
import { longestBody } from '../body/reading/limits.ts';
import type { Problem } from '../faults/fault.ts';
import { digestOf } from '../files/digest.ts';
import { utf8Text } from './files.ts';
import type { KeptReadings } from './kept/kept-readings.ts';
import { parseTried } from './trial/trial.ts';
import { dataOf, nothing, type Prose, proseOf, whole, type Written } from './parsed-file.ts';
import { type Sheet, type SheetData, sheetOf } from './yaml/yaml-sheet.ts';

/** A file with the longest frontmatter and the longest body. A larger one is here by mistake. */
const longest = 250_000;

/** A kind of files: the folder of its collection, and the schema of its data. */
export type DataKind<T> = { collection: string; schema: z.ZodType<T> };
/** A kind of texts, with the components that their bodies may have. */
export type TextKind<T> = DataKind<T> & { allowed: readonly string[] };

/** Reads a `.yaml` file against its schema. */
export async function readData<T>(
  path: string,
  { collection, schema }: DataKind<T>,
  readings?: KeptReadings,
): Promise<Written<T>> {
  const bytes = readFileSync(path);
  const text = utf8Text(bytes);
  if (text === undefined) return { remarks: [{ ...whole, rule: 'notUtf8', facts: {} }] };
  return kept(readings, collection, bytes, { text, linesBefore: 0 }, () => dataOf(text, schema));
}

/** Reads an `.mdx` file: frontmatter against its schema, body against the policy with these components. */
export async function readProse<T>(
  path: string,
  language: string,
  { collection, schema, allowed }: TextKind<T>,
  readings?: KeptReadings,
): Promise<Prose<T>> {
  const bytes = readFileSync(path);
  const source = utf8Text(bytes);
  const { length } = source ?? '';
  if (source === undefined || length > longest) {
    const problem: Problem =
      source === undefined
        ? { rule: 'notUtf8', facts: {} }
        : { rule: 'tooLarge', facts: { max: longestBody, length } };
    return { ...nothing, source: '', remarks: [{ ...whole, ...problem }] };
  }
  const head = { text: split(source)?.head ?? '', linesBefore: 1 };
  const prose = await kept(readings, `${collection}/${language}`, bytes, head, () => ({
    ...proseOf(source, language, parseTried(source, language), schema, allowed),
    source: '',
  }));
  return { ...prose, source };
}

/** Reads a file, or remembers what was read from its bytes. Of its sheet the data are kept, not the parsed document. */
async function kept<W extends { sheet?: Sheet }>(
  readings: KeptReadings | undefined,
  way: string,
  bytes: Uint8Array,
  { text, linesBefore }: { text: string; linesBefore: number },
  read: () => W,
): Promise<W> {
  const asData = () => {
    const { sheet, ...rest } = read();
    return { rest, sheet: sheet && dataOfSheet(sheet) };
  };
  const { rest, sheet } = await (readings?.of(way, digestOf(bytes), asData) ?? asData());
  return { ...rest, ...(sheet && { sheet: sheetOf(sheet, text, linesBefore) }) } as W;
}

const dataOfSheet = ({ data, problems, places }: Sheet): SheetData => ({ data, problems, places });
