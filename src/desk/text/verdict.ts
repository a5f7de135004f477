import type { z } from 'zod';
import { split } from '../../body/reading/fences.ts';
import { pageComponents, releaseComponents } from '../../body/vocabulary.ts';
import type { Manuscript, ReleaseText } from '../../manuscript/manuscript.ts';
import { dataOf, type Prose, proseOf, type Remark } from '../../manuscript/parsed-file.ts';
import type { Fault } from '../../faults/fault.ts';
import { sentence } from '../../faults/sentence.ts';
import type { DeskCollection, DeskWords } from '../../i18n/shapes/desk.ts';
import { changes } from '../../rules/changes.ts';
import { correctionsBy } from '../../rules/past/corrections.ts';
import { events } from '../../rules/dates/events.ts';
import { inZone } from '../../rules/dates/offsets.ts';
import { faultAt } from '../../rules/fault-at.ts';
import { freshness } from '../../rules/dates/stale-translations.ts';
import { namedFlaws } from '../../rules/files/named-files.ts';
import { openRepository } from '../../rules/open-repository.ts';
import { translations } from '../../rules/translations.ts';
import { untranslated } from '../../rules/untranslated.ts';
import type { Newsroom } from '../../schema/newsroom.ts';
import type { ReleaseFacts } from '../../schema/release.ts';
import { schemas } from '../collections.ts';
import { deskSentences } from '../desk-sentences.ts';
import { componentOf, labelsOf, withLabels } from './fault-labels.ts';
import { parseHere } from './mdx.ts';

/** A text before it is saved. `before` is the source of its file when the form was opened. */
export type Draft = { file: string; language: string; text: string; before?: string };

export const kindOf = (name: DeskCollection): 'prose' | 'data' =>
  name === 'releases' || name === 'pages' ? 'prose' : 'data';

/**
 * Rules that warn before a save but do not prevent it: a commit to a public repository stays there for ever, and a new
 * language begins as a copy.
 */
const asksFirst: readonly Fault['rule'][] = ['draftInPublic', 'untranslated'];

/**
 * The faults of one entry: errors of `npm run check` that can be found in the entry and the settings alone, which
 * prevent a save, and warnings that must come before the commit.
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
      const written = dataOf(text, schema);
      own.push(...atFile(written.remarks, file, settings.timeZone));
      if (name === 'newsroom' || name === 'brand') continue;
      const entity = { ...manuscriptOf([], settings), [name]: new Map([['', { ...written, file }]]) };
      own.push(...entityRules.flatMap((rule) => rule(entity, now)));
      continue;
    }
    const allowed = name === 'releases' ? releaseComponents : pageComponents;
    const prose = proseOf(text, language, parseHere(text, language), schema, allowed);
    own.push(...atFile(prose.remarks, file, settings.timeZone));
    texts.push({ ...(prose as Prose<ReleaseFacts>), file, path: file, folder: '', language });
  }
  if (name === 'releases') {
    const manuscript = manuscriptOf(texts, settings);
    own.push(...rules.flatMap((rule) => rule(manuscript, now)));
  }
  return own
    .map((fault) => (asksFirst.includes(fault.rule) ? { ...fault, level: 'warning' as const } : fault))
    .filter(({ level, rule }) => level === 'error' || asksFirst.includes(rule));
}

/** The rules of the check that need only the texts of one release and the settings. */
const rules: readonly ((manuscript: Manuscript, now: Date) => Fault[])[] = [
  namedFlaws,
  events,
  openRepository,
  translations,
  correctionsBy(parseHere),
  freshness,
  untranslated,
];

/** The same for an organisation, a person or a topic. The lifts of releases are not known here. */
const entityRules: typeof rules = [changes, openRepository];

/** A manuscript with one release. */
const manuscriptOf = (texts: ReleaseText[], settings: Newsroom): Manuscript => ({
  newsroom: { facts: settings, remarks: [], file: '' },
  organisations: new Map(),
  logos: new Map(),
  portraits: new Map(),
  brand: undefined,
  brandFiles: new Map(),
  ownWords: new Map(),
  people: new Map(),
  topics: new Map(),
  places: new Map(),
  facts: new Map(),
  events: new Map(),
  pages: [],
  releases: [{ folder: '', file: texts[0]?.file ?? '', texts, beside: new Map() }],
  misnamed: [],
  placed: new Map(),
  placedNames: [],
});

const atFile = (remarks: readonly Remark[], file: string, zone: string): Fault[] =>
  remarks.map((remark) => {
    const { line, column, field, found, level, ...problem } = inZone(remark, zone);
    const where = { file, line, column, field, found };
    return faultAt(problem as Parameters<typeof faultAt>[0], where, level ?? 'error');
  });

/**
 * A fault as a message for an editor: the label of the field, the language if there are several, the line of the text.
 */
export function told(
  fault: Fault,
  name: DeskCollection,
  drafts: readonly Draft[],
  words: DeskWords,
  desk: string,
): string {
  const draft = drafts.find(({ file }) => file === fault.file);
  const labels = labelsOf(fault.field, name, words);
  // Lines of the frontmatter have no line in the form.
  const line = fault.line - (draft ? linesAbove(draft.text, name) : 0);
  const isInText = kindOf(name) === 'prose' && line > 0;
  const where = [
    labels ?? (isInText || !fault.field ? [words.body].flat()[0] : ''),
    labels || inText.has(fault.field) ? '' : fault.field,
    drafts.length > 1 ? draft?.file : '',
    isInText ? words.save.at(line) : '',
  ];
  // The form shows a component as a box, and nobody there sees its markup.
  const isMarkup = fault.found?.startsWith('<') && words.components[componentOf(fault)] !== undefined;
  const found = fault.found && !isMarkup ? ` ${words.save.found}: ${fault.found}` : '';
  const said = sentence(withLabels(fault, words), deskSentences(words.prose, desk));
  return `${where.filter(Boolean).join(', ')}: ${said}${found}`;
}

/** Where a fault is in the form: the language, the key of the field as the CMS has it, and the line of the text. */
export type FieldPlace = { language: string; key: string; line?: number };

/** The place of a fault in the form. The key is empty for a fault of the whole entry. */
export function formPlaceOf(
  { field, file, line }: Fault,
  name: DeskCollection,
  drafts: readonly Draft[],
): FieldPlace {
  const draft = drafts.find((one) => one.file === file) ?? drafts[0];
  const { language = '', text = '' } = draft ?? {};
  const below = line - linesAbove(text, name);
  if (kindOf(name) === 'prose' && below > 0) return { language, key: 'body', line: below };
  return { language, key: field.replace(/\[(\d+)\]/g, '.$1') };
}

/** Fields of faults in the text that belong to no component. */
const inText: ReadonlySet<string> = new Set(['', 'heading', 'link', 'image']);

/** The number of lines above the text. */
export const linesAbove = (text: string, name: DeskCollection): number =>
  kindOf(name) === 'prose' ? text.slice(0, startOf(text)).split('\n').length - 1 : 0;

/** The offset of the text, after the frontmatter and the empty line below it. */
function startOf(text: string): number {
  const body = split(text)?.body;
  return body === undefined ? 0 : text.length - body.replace(/^\n/, '').length;
}
