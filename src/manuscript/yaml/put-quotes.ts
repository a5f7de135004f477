import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { split, withoutMark } from '../../body/reading/fences.ts';
import { newsroomSchema } from '../../schema/newsroom.ts';
import { organisationSchema } from '../../schema/organisation.ts';
import { personSchema } from '../../schema/person.ts';
import { findings } from '../../schema/problems.ts';
import { placeSchema } from '../../schema/places/place.ts';
import { topicSchema } from '../../schema/topic.ts';
import type { Manuscript } from '../manuscript.ts';
import { readSheet, type Sheet } from './yaml-sheet.ts';
import { edited, type Misread } from './edit.ts';
import { isExplained, meantAsText } from './misread.ts';
import { misreadings } from './misreadings.ts';

/**
 * A YAML document with quotation marks around every text that needs them and whose words are certain. A comment behind a
 * text is left to its author: it may be one.
 */
export function withQuotes(text: string, schema: z.ZodType): string {
  let before = text;
  // A number is found only when the rest of the document can be read.
  for (let round = 0; round < 3; round += 1) {
    const sheet = readSheet(before);
    const { misread } = misreadings(sheet, schema);
    const asText = sheet.problems.length ? [] : wrongTypes(sheet, schema, misread);
    const edits = [...misread, ...asText].flatMap(({ edit, isSure }) => (edit && isSure ? [edit] : []));
    if (!edits.length) return before;
    before = edited(before, edits);
  }
  return before;
}

const wrongTypes = (sheet: Sheet, schema: z.ZodType, misread: readonly Misread[]) =>
  findings(schema, sheet.data)
    .filter((finding) => !isExplained(finding, misread, sheet))
    .flatMap((finding) => meantAsText(finding, sheet, schema) ?? []);

/** The source of a text with quotation marks around the values of its frontmatter that need them. */
export function quotedFrontmatter(source: string, schema: z.ZodType): string {
  const head = split(source)?.head;
  if (head === undefined) return source;
  const at = source.indexOf('\n') + 1;
  return source.slice(0, at) + withQuotes(head, schema) + source.slice(at + head.length);
}

/** The YAML files of a content folder (absolute path) that need quotation marks, with their new text. */
export async function quotedSheets(
  manuscript: Manuscript,
  content: string,
): Promise<{ path: string; text: string }[]> {
  const files: [z.ZodType, Iterable<{ file: string; remarks: readonly unknown[] }>][] = [
    [newsroomSchema, [manuscript.newsroom]],
    [organisationSchema, manuscript.organisations.values()],
    [personSchema, manuscript.people.values()],
    [topicSchema, manuscript.topics.values()],
    [placeSchema, manuscript.places.values()],
  ];
  const wrong = files.flatMap(([schema, all]) =>
    [...all].filter(({ remarks }) => remarks.length).map(({ file }) => ({ schema, file })),
  );
  const read = wrong.map(async ({ schema, file }) => {
    const path = join(dirname(content), file);
    const source = withoutMark(await readFile(path, 'utf8').catch(() => ''));
    return { path, source, text: withQuotes(source, schema) };
  });
  return (await Promise.all(read)).filter(({ source, text }) => text !== source);
}
