import { type z } from 'zod';
import { pageComponents, releaseComponents } from '../../body/vocabulary.ts';
import type { Desk } from '../../desk/desk.ts';
import { dataOf, proseOf, type Remark } from '../../desk/written.ts';
import type { Fault } from '../../faults/fault.ts';
import { sentence } from '../../faults/report.ts';
import type { CollectionName, DeskWords } from '../../i18n/desk/desk-words.ts';
import { stateAt } from '../../model/state.ts';
import { events } from '../../rules/events.ts';
import { faultAt } from '../../rules/fault-at.ts';
import type { Newsroom } from '../../schema/newsroom.ts';
import { schemas } from '../collections.ts';
import { parseHere } from './mdx.ts';

/** A text that is about to be saved. */
export type Draft = { file: string; language: string; text: string };

export const kindOf = (name: CollectionName): 'prose' | 'data' =>
  name === 'releases' || name === 'pages' ? 'prose' : 'data';

/** The faults that keep the files of one entry from being saved: those of `npm run check` that one entry can have. */
export function faultsIn(name: CollectionName, drafts: readonly Draft[]): Fault[] {
  const schema: z.ZodType = schemas[name];
  const found = drafts.flatMap(({ file, language, text }): Fault[] => {
    if (kindOf(name) === 'data') return atFile(dataOf(text, schema).remarks, file);
    const allowed = name === 'releases' ? releaseComponents : pageComponents;
    const prose = proseOf(text, parseHere(text, language), schema, allowed);
    if (name !== 'releases') return atFile(prose.remarks, file);
    const written = { ...prose, file, path: file, folder: '', language } as Desk['releases'][number]['texts'][number];
    const release = { folder: '', file, texts: [written], beside: new Map() };
    return [...atFile(prose.remarks, file), ...events({ releases: [release] } as unknown as Desk)];
  });
  return found.filter(({ level }) => level === 'error');
}

const atFile = (remarks: readonly Remark[], file: string): Fault[] =>
  remarks.map(({ line, column, field, found, level, ...problem }) =>
    faultAt(problem as Parameters<typeof faultAt>[0], { file, line, column, field, found }, level ?? 'error'),
  );

/** Why a release must not be saved in a repository that strangers read, in words; undefined when it may be. */
export function leakIn(
  name: CollectionName,
  drafts: readonly Draft[],
  settings: Newsroom,
  now: Date,
  words: DeskWords,
): string | undefined {
  if (name !== 'releases' || settings.repository !== 'public') return undefined;
  const states = drafts.map(({ text, language }) => {
    const { facts } = proseOf(text, parseHere(text, language), schemas.releases, releaseComponents);
    return facts && stateAt({ ...facts, draft: false }, now);
  });
  return states.some((state) => state === 'scheduled' || state === 'embargoed') ? words.save.public : undefined;
}

/** A fault as an editor reads it: the field by its label, the language where there are several, the line. */
export function told(
  fault: Fault,
  name: CollectionName,
  language: string | undefined,
  words: DeskWords,
  desk: string,
): string {
  const path = `${name}.${fault.field.replace(/\[\d+\]/g, '')}`;
  const known = words.fields[path] ?? words.fields[`*.${path.split('.').at(-1)}`];
  const label = fault.field && known ? [known].flat()[0] : fault.field;
  const where = [label, language, words.save.at(fault.line)].filter(Boolean).join(', ');
  const found = fault.found ? ` ${words.save.found}: ${fault.found}` : '';
  return `${where}: ${sentence(fault, desk)}${found}`;
}
