import type { z } from 'zod';
import { split } from '../../body/reading/fences.ts';
import { pageComponents, releaseComponents } from '../../body/vocabulary.ts';
import type { Manuscript, ReleaseText } from '../../manuscript/manuscript.ts';
import { dataOf, type Prose, proseOf, type Remark } from '../../manuscript/parsed-file.ts';
import type { Fault } from '../../faults/fault.ts';
import { sentence } from '../../faults/sentence.ts';
import type { Names } from '../../history/plain-text.ts';
import { said } from '../../history/former-text.ts';
import { type History, noHistory } from '../../history/history.ts';
import { type Past, pastOf } from '../../history/versions.ts';
import { faultWordsIn } from '../../i18n/fault-words.ts';
import type { DeskCollection, DeskWords } from '../../i18n/shapes/desk.ts';
import { correctionsBy } from '../../rules/past/corrections.ts';
import { events } from '../../rules/dates/events.ts';
import { faultAt } from '../../rules/fault-at.ts';
import { freshness } from '../../rules/dates/stale-translations.ts';
import { openRepository } from '../../rules/open-repository.ts';
import { silentChangesBy } from '../../rules/past/silent-changes.ts';
import { translations } from '../../rules/translations.ts';
import type { Newsroom } from '../../schema/newsroom.ts';
import type { ReleaseFacts } from '../../schema/release.ts';
import { schemas } from '../collections.ts';
import { parseHere } from './mdx.ts';

/** A text that is about to be saved; `before` is what its file said when the form was opened. */
export type Draft = { file: string; language: string; text: string; before?: string };

export const kindOf = (name: DeskCollection): 'prose' | 'data' =>
  name === 'releases' || name === 'pages' ? 'prose' : 'data';

/**
 * What asks before it is too late, and keeps nobody from saving: what is in a public repository once is in it for ever, and
 * readers who have copied a number learn of another one by a correction only.
 */
const asksFirst: readonly Fault['rule'][] = ['draftInPublic', 'factChanged'];

/**
 * The faults of one entry: the errors of `npm run check` that can be told from it and the settings, which keep it from
 * being saved, and the warnings that have to come before the commit.
 */
export function faultsIn(
  name: DeskCollection,
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
  if (name === 'releases') {
    const manuscript = manuscriptOf(texts, settings);
    own.push(
      ...rules.flatMap((rule) => rule(manuscript, now)),
      ...silentChanges(manuscript, pastOfAll(drafts, now), now),
    );
  }
  return own
    .map((fault) => (asksFirst.includes(fault.rule) ? { ...fault, level: 'warning' as const } : fault))
    .filter(({ level, rule }) => level === 'error' || asksFirst.includes(rule));
}

/** The rules of the check that ask nothing but the texts of one release and the settings. */
const rules: readonly ((manuscript: Manuscript, now: Date) => Fault[])[] = [
  events,
  openRepository,
  translations,
  correctionsBy(parseHere),
  freshness,
];

const silentChanges = silentChangesBy(parseHere);

/** The desk knows one state of the past: what each file said when its form was opened, if that is public. */
function pastOfAll(drafts: readonly Draft[], now: Date): History {
  const pasts = drafts.flatMap(({ language, before = '' }): [string, Past][] => {
    const told = said(before, language, nobody, parseHere);
    if (!told) return [];
    const reading = { at: 0, folder: '', isPushed: true, said: told };
    return [[`/${language}`, pastOf([reading], told.lift, now.getTime())]];
  });
  return { ...noHistory, pasts: new Map(pasts) };
}

/** Who an id stands for is the same before and after. */
const nobody: Names = { person: () => '', organisation: () => '' };

/** A desk on which one release lies. */
const manuscriptOf = (texts: ReleaseText[], settings: Newsroom): Manuscript => ({
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

/** A fault as an editor reads it: the field by its label, the language where there are several, the line of the text. */
export function told(
  fault: Fault,
  name: DeskCollection,
  drafts: readonly Draft[],
  words: DeskWords,
  desk: string,
): string {
  const draft = drafts.find(({ file }) => file === fault.file);
  const labels = labelsOf(fault.field, name, words);
  // Lines of the frontmatter are no lines of any form.
  const line = fault.line - (draft ? linesAbove(draft.text, name) : 0);
  const isInText = kindOf(name) === 'prose' && line > 0;
  const where = [
    labels ?? (isInText || !fault.field ? [words.body].flat()[0] : ''),
    labels || inText.has(fault.field) ? '' : fault.field,
    drafts.length > 1 ? draft?.file : '',
    isInText ? words.save.at(line) : '',
  ];
  const found = fault.found ? ` ${words.save.found}: ${fault.found}` : '';
  return `${where.filter(Boolean).join(', ')}: ${sentence(fault, faultWordsIn(desk))}${found}`;
}

/** Where the policy of the text finds a fault that belongs to no component. */
const inText: ReadonlySet<string> = new Set(['', 'heading', 'link', 'image']);

/** `corrections[1].now` and `<Quote speaker>` as the labels on the way to it, with the number of an entry of a list. */
function labelsOf(field: string, name: DeskCollection, words: DeskWords): string | undefined {
  const labelOf = (path: string) =>
    [words.fields[path] ?? words.fields[`*.${path.split('.').at(-1)}`]].flat()[0];
  const [, component = '', attribute] = /^<(\w+)(?: (\w+))?>$/.exec(field) ?? [];
  const box = words.components[component];
  if (box !== undefined)
    return attribute ? `${box} › ${labelOf(`${component}.${attribute}`) ?? attribute}` : box;
  const steps = field.split('.').map((step, index, all) => {
    const label = labelOf(`${name}.${all.slice(0, index + 1).join('.')}`.replace(/\[\d+\]/g, ''));
    const [, entry] = /\[(\d+)\]$/.exec(step) ?? [];
    return label && [label, entry && Number(entry) + 1].filter(Boolean).join(' ');
  });
  return steps.some((step) => step === undefined) ? undefined : steps.join(' › ');
}

/** How many lines stand above the first of the text. */
const linesAbove = (text: string, name: DeskCollection): number =>
  kindOf(name) === 'prose' ? text.slice(0, startOf(text)).split('\n').length - 1 : 0;

/** Where the words of a text begin: below its frontmatter and the empty line behind it. */
function startOf(text: string): number {
  const body = split(text)?.body;
  return body === undefined ? 0 : text.length - body.replace(/^\n/, '').length;
}
