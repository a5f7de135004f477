import type { z } from 'zod';
import { pageComponents, releaseComponents } from '../../body/vocabulary.ts';
import type { Desk, ReleaseText } from '../../desk/desk.ts';
import { dataOf, type Prose, proseOf, type Remark } from '../../desk/written.ts';
import type { Fault } from '../../faults/fault.ts';
import { sentence } from '../../faults/sentence.ts';
import type { CollectionName, DeskWords } from '../../i18n/desk/desk-words.ts';
import { events } from '../../rules/events.ts';
import { faultAt } from '../../rules/fault-at.ts';
import { openRepository } from '../../rules/open-repository.ts';
import type { Newsroom } from '../../schema/newsroom.ts';
import type { ReleaseFacts } from '../../schema/release.ts';
import { schemas } from '../collections.ts';
import { parseHere } from './mdx.ts';

/** A text that is about to be saved. */
export type Draft = { file: string; language: string; text: string };

export const kindOf = (name: CollectionName): 'prose' | 'data' =>
  name === 'releases' || name === 'pages' ? 'prose' : 'data';

/** The one warning that asks before it is too late: what is in a public repository once is in it for ever. */
const asksFirst = 'draftInPublic';

/**
 * The faults of one entry: the errors of `npm run check` that can be told from it and the settings, which keep it from
 * being saved, and the warning that has to come before the commit.
 */
export function faultsIn(
  name: CollectionName,
  drafts: readonly Draft[],
  settings: Newsroom,
  now: Date,
): Fault[] {
  const schema: z.ZodType = schemas[name];
  const own: Fault[] = [];
  const texts: ReleaseText[] = [];
  for (const { file, language, text } of drafts) {
    if (kindOf(name) === 'data') {
      own.push(...atFile(dataOf(text, schema).remarks, file));
      continue;
    }
    const allowed = name === 'releases' ? releaseComponents : pageComponents;
    const prose = proseOf(text, language, parseHere(text, language), schema, allowed);
    own.push(...atFile(prose.remarks, file));
    texts.push({ ...(prose as Prose<ReleaseFacts>), file, path: file, folder: '', language });
  }
  const compared = name === 'releases' ? rules.flatMap((rule) => rule(deskOf(texts, settings), now)) : [];
  return [...own, ...compared].filter(({ level, rule }) => level === 'error' || rule === asksFirst);
}

/** The rules of the check that ask nothing but the texts of one release and the settings. */
const rules: readonly ((desk: Desk, now: Date) => Fault[])[] = [events, openRepository];

/** A desk on which one release lies. */
const deskOf = (texts: ReleaseText[], settings: Newsroom): Desk => ({
  newsroom: { facts: settings, remarks: [], file: '' },
  organisations: new Map(),
  logos: new Map(),
  people: new Map(),
  topics: new Map(),
  pages: [],
  releases: [{ folder: '', file: texts[0]?.file ?? '', texts, beside: new Map() }],
  misnamed: [],
});

const atFile = (remarks: readonly Remark[], file: string): Fault[] =>
  remarks.map(({ line, column, field, found, level, ...problem }) =>
    faultAt(problem as Parameters<typeof faultAt>[0], { file, line, column, field, found }, level ?? 'error'),
  );

/** A fault as an editor reads it: the field by its label, the language where there are several, the line. */
export function told(
  fault: Fault,
  name: CollectionName,
  language: string | undefined,
  words: DeskWords,
  desk: string,
): string {
  const label = placeOf(fault.field, name, words);
  const where = [label, language, words.save.at(fault.line)].filter(Boolean).join(', ');
  const found = fault.found ? ` ${words.save.found}: ${fault.found}` : '';
  return `${where}: ${sentence(fault, desk)}${found}`;
}

/** Where the policy of the text finds a fault that belongs to no component. */
const inText: readonly string[] = ['', 'heading', 'link', 'image'];

/** The name of a field as the form has it: of the frontmatter, of the text, or of a component in it. */
function placeOf(field: string, name: CollectionName, words: DeskWords): string {
  const labelOf = (path: string) => {
    const known = words.fields[path] ?? words.fields[`*.${path.split('.').at(-1)}`];
    return [known ?? ''].flat()[0] ?? '';
  };
  if (kindOf(name) === 'prose' && inText.includes(field)) return [words.body].flat()[0] ?? '';
  const [, component = '', attribute = ''] = /^<(\w+)(?: (\w+))?>$/.exec(field) ?? [];
  if (!component) return labelOf(`${name}.${field.replace(/\[\d+\]/g, '')}`) || field;
  const label = words.components[component] ?? `<${component}>`;
  return [label, attribute && (labelOf(`${component}.${attribute}`) || attribute)]
    .filter(Boolean)
    .join(' › ');
}
