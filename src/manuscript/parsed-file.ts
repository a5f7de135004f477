import type { z } from 'zod';
import type { Problem } from '../faults/fault.ts';
import { strangeLineEnd } from '../body/reading/fences.ts';
import { type Block, blocksIn } from '../body/blocks.ts';
import { charactersIn } from '../body/characters.ts';
import { type Media, mediaIn } from '../body/figures.ts';
import { leadOf } from '../body/lead.ts';
import { type BodyLink, linksIn } from '../body/links.ts';
import { eventCards, type Mention, mentions } from '../body/mentions.ts';
import type { Parsed } from '../body/reading/parse.ts';
import { breaches, isEmpty } from '../body/policy/policy.ts';
import { type WeekdayDate, weekdayDates } from '../body/weekdays.ts';
import { isImported, isPardoned, isPardonedIn, parsedAsGiven } from '../schema/imported/imported-from.ts';
import { findings, type SchemaProblem } from '../schema/problems.ts';
import { metaOf, schemasAlong } from '../schema/schema-path.ts';
import { readFrontmatter } from './frontmatter.ts';
import { unfitInBody, unfitTexts } from './unfit-texts.ts';
import type { Misread } from './yaml/edit.ts';
import { isExplained, meantAsText } from './yaml/misread.ts';
import { misreadings } from './yaml/misreadings.ts';
import { oneLine, readSheet, type Sheet } from './yaml/yaml-sheet.ts';

/** A problem with its place in the file. `level` is set only if it is no error. */
export type Remark = Problem & {
  line: number;
  column: number;
  field: string;
  found?: string | undefined;
  level?: 'warning';
  confidential?: true;
};

/** One file of the manuscript, read and checked by itself. `facts` is set only if its data match the schema. */
export type Written<T> = {
  sheet?: Sheet;
  facts?: T;
  remarks: Remark[];
};

/** A text with frontmatter, and the names in its body. */
export type Prose<T> = Written<T> &
  Media & {
    source: string;
    /** The length of the text, spaces included. */
    characters: number;
    mentions: Mention[];
    /** The links of the body that leave the text. */
    links: BodyLink[];
    eventCards: ReturnType<typeof eventCards>;
    /** The dates of the body that have a day of the week. */
    weekdays: WeekdayDate[];
    /** The words of the first paragraph. */
    lead: string;
    /** All words of the body. */
    blocks: Block[];
  };

export const whole = { line: 1, column: 1, field: '' };

/** `image.alt`, `events[0].start` */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key)}`))
    .join('');
}

/** A line that no parser understands may be one that names a held-back release. */
const withCare = (text: string): Pick<Remark, 'confidential'> =>
  /\btells\b/.test(text) ? { confidential: true } : {};

/** Checks the sheet of a text against its schema. Every problem has a place. */
function judge<T>(sheet: Sheet, schema: z.ZodType<T>, text: string): Written<T> {
  const { misread, problems } = misreadings(sheet, schema);
  const remarks: Remark[] = [
    ...misread.map((one) => ({
      ...misreadRemark(one, sheet, schema),
      ...(sheet.problems.length > 0 && withCare(text)),
    })),
    ...problems.map(({ problem, ...place }) => ({ ...problem, ...place, ...withCare(text), field: '' })),
  ];
  if (sheet.problems.length) return { sheet, remarks };
  const pardons = isImported(sheet.data);
  const pardoned: (readonly PropertyKey[])[] = [];
  for (const finding of [...findings(schema, sheet.data), ...unfitTexts(sheet.data)]) {
    if (isExplained(finding, misread, sheet)) continue;
    const meant = meantAsText(finding, sheet, schema);
    const isLenient = pardons && !meant && isPardoned(finding);
    if (isLenient) pardoned.push(finding.path);
    if (meant) remarks.push(...meant.map((one) => misreadRemark(one, sheet, schema)));
    else remarks.push({ ...schemaRemark(finding, sheet, schema), ...(isLenient && { level: 'warning' }) });
  }
  if (remarks.some(({ level }) => level !== 'warning')) return { sheet, remarks };
  return { sheet, remarks, facts: parsedAsGiven(schema, sheet.data, pardoned) };
}

function schemaRemark({ path, key, ...problem }: SchemaProblem, sheet: Sheet, schema: z.ZodType): Remark {
  const found = key ? String(path.at(-1)) : sheet.found(path);
  const isAbsent = ['missing', 'altMissing', 'creditMissing'].includes(problem.rule);
  return {
    ...problem,
    ...sheet.locate(path, key),
    field: fieldName(path),
    found: isAbsent ? undefined : found,
    ...confidentialAt(schema, path),
  };
}

const misreadRemark = (
  { offset, path, problem, found }: Misread,
  sheet: Sheet,
  schema: z.ZodType,
): Remark => ({
  ...problem,
  ...(sheet.written?.at(offset) ?? whole),
  field: fieldName(path),
  found: found === undefined ? sheet.found(path) : oneLine(found),
  ...confidentialAt(schema, path),
});

const confidentialAt = (schema: z.ZodType, path: readonly PropertyKey[]): Pick<Remark, 'confidential'> =>
  schemasAlong(schema, path).some((one) => metaOf(one).confidential) ? { confidential: true } : {};

/** Removes the facts if parsers could disagree about the lines of the text. */
function sound<T, W extends Written<T>>(written: W, text: string): W {
  const strange = strangeLineEnd(text);
  if (!strange) return written;
  const { sign, ...place } = strange;
  const { facts: _, ...rest } = written;
  // Already reported for the field that contains the sign.
  const isTold = rest.remarks.some(({ rule, line }) => rule === 'controlCharacter' && line === place.line);
  const remark: Remark = { ...place, field: '', found: sign, rule: 'strangeLineEnd', facts: {} };
  return { ...(rest as W), remarks: isTold ? rest.remarks : [...rest.remarks, remark] };
}

/** A `.yaml` text, checked against its schema. */
export const dataOf = <T>(text: string, schema: z.ZodType<T>): Written<T> =>
  sound(judge(readSheet(text), schema, text), text);

export const nothing = {
  characters: 0,
  mentions: [],
  links: [],
  figures: [],
  films: 0,
  recordings: [],
  eventCards: [],
  weekdays: [],
  lead: '',
  blocks: [],
};

/**
 * An `.mdx` text: its frontmatter checked against the schema, its parsed body against the policy with these components.
 */
export function proseOf<T>(
  source: string,
  language: string,
  parsed: Parsed,
  schema: z.ZodType<T>,
  allowed: readonly string[],
): Prose<T> {
  const sheet = readFrontmatter(source);
  if (!sheet) {
    const found = source.split('\n')[0]?.slice(0, 40);
    const remark: Remark = { ...whole, found, rule: 'frontmatterMissing', facts: {}, ...withCare(source) };
    return { ...nothing, source, remarks: [remark] };
  }
  const written = sound(judge(sheet, schema, source), source);
  // The parser of the body may count lines differently.
  if (strangeLineEnd(source))
    return { ...nothing, ...written, source, remarks: [...written.remarks, ...unfitInBody(source, [])] };
  if ('problem' in parsed) {
    const { problem, ...place } = parsed;
    const told = [...written.remarks, ...unfitInBody(source, []), { ...problem, ...place, field: '' }];
    return { ...nothing, ...written, source, remarks: told };
  }
  const blocks = blocksIn(parsed.tree);
  const broken = breaches(parsed.tree, source, allowed).map((one) =>
    isImported(sheet.data) && isPardonedIn(one) ? { ...one, level: 'warning' as const } : one,
  );
  const remarks: Remark[] = [...written.remarks, ...broken, ...unfitInBody(source, blocks)];
  if (isEmpty(parsed.tree)) remarks.push({ ...whole, rule: 'bodyEmpty', facts: {} });
  return {
    ...written,
    source,
    remarks,
    characters: charactersIn(parsed.tree),
    mentions: mentions(parsed.tree),
    links: linksIn(parsed.tree),
    ...mediaIn(
      parsed.tree,
      remarks.every(({ level }) => level === 'warning'),
    ),
    eventCards: eventCards(parsed.tree),
    weekdays: weekdayDates(parsed.tree, source, language),
    lead: leadOf(parsed.tree),
    blocks,
  };
}
