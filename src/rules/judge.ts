import { parse } from '../body/parse.ts';
import type { Desk, Filed } from '../desk/desk.ts';
import type { Remark } from '../desk/written.ts';
import type { Fault, Problem } from '../faults/fault.ts';
import { pathDigest } from '../faults/path-digest.ts';
import { type History, noHistory } from '../history/history.ts';
import { isSurelyPublic } from '../model/surely-public.ts';
import { advice } from './advice.ts';
import { boilerplates } from './boilerplates.ts';
import { correctionsBy } from './corrections.ts';
import { eventOrder } from './event-order.ts';
import { events } from './events.ts';
import { faultAt } from './fault-at.ts';
import { filesBeside } from './files-beside.ts';
import { formerAddresses } from './former-addresses.ts';
import { formerPlaces } from './former-places.ts';
import { freshness } from './freshness.ts';
import { identity } from './identity.ts';
import { interfaceWords } from './interface-words.ts';
import { leavers } from './leavers.ts';
import { logos } from './logos.ts';
import { memory } from './memory.ts';
import { names } from './names.ts';
import { offsets } from './offsets.ts';
import { openRepository } from './open-repository.ts';
import { reachOf } from './reach-of.ts';
import { danglingReferences } from './references.ts';
import { silentChangesBy } from './silent-changes.ts';
import { style } from './style.ts';
import { translations } from './translations.ts';
import { weekdays } from './weekdays.ts';

/** The rules that compare files, in no particular order: reports are sorted by place. */
const rules: ((desk: Desk, now: Date) => Fault[])[] = [
  ...[names, danglingReferences, filesBeside, logos, identity, translations, boilerplates],
  ...[events, eventOrder, offsets, weekdays, style, advice, openRepository],
  ...[correctionsBy(parse), freshness, leavers, interfaceWords, formerAddresses],
];
/** The rules that compare files with what they were. */
const pastRules = [formerPlaces, memory, silentChangesBy(parse)];

/**
 * Every fault of the desk, sorted by file and place. Faults of files that are not public at `now` are marked
 * secret: their text must not be printed.
 */
export function judge(desk: Desk, now: Date, history: History = noHistory): Fault[] {
  const own = allFiles(desk).flatMap(({ file, remarks }) =>
    remarks.map((remark) => fromRemark(remark, file)),
  );
  const faults = [
    ...own,
    ...rules.flatMap((rule) => rule(desk, now)),
    ...pastRules.flatMap((rule) => rule(desk, history, now)),
  ];
  const open = publicFiles(desk, now);
  return faults
    .map((fault) => ({ ...withoutHeldBack(fault, open), secret: !open.has(fault.file) }))
    .sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
    );
}

/** The fault of a public file, without the path of another that is not. */
function withoutHeldBack(fault: Fault, open: ReadonlySet<string>): Fault {
  if (!('other' in fault.facts) || open.has(fault.facts.other)) return fault;
  return { ...fault, facts: { ...fault.facts, other: pathDigest(fault.facts.other) } } as Fault;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function fromRemark({ line, column, field, found, level, ...problem }: Remark, file: string): Fault {
  return faultAt(problem as Problem, { file, line, column, field, found }, level ?? 'error');
}

function allFiles(desk: Desk): Filed<{ remarks: Remark[] }>[] {
  const texts = [...desk.releases, ...desk.pages].flatMap(
    (folder): Filed<{ remarks: Remark[] }>[] => folder.texts,
  );
  const data = [desk.organisations, desk.people, desk.topics].flatMap(
    (files): Filed<{ remarks: Remark[] }>[] => [...files.values()],
  );
  return [desk.newsroom, ...data, ...texts];
}

/** The number of files a check has read, for its summary. */
export const countFiles = (desk: Desk): number => allFiles(desk).length + desk.misnamed.length;

/** The files whose text may be printed: what is public beyond doubt, and what that names. */
export function publicFiles(desk: Desk, now: Date): Set<string> {
  const texts = desk.releases.flatMap((release) => release.texts);
  const open = texts.filter(({ sheet }) => isSurelyPublic(sheet?.data, now)).map(({ file }) => file);
  const { organisations, people, topics } = reachOf(desk, now);
  const entities = [
    ...[...organisations].map((id) => desk.organisations.get(id)?.file),
    ...[...people].map((id) => desk.people.get(id)?.file),
    ...[...topics].map((id) => desk.topics.get(id)?.file),
  ].filter((file) => file !== undefined);
  const pages = desk.pages.flatMap((page) => page.texts.map(({ file }) => file));
  return new Set([desk.newsroom.file, ...pages, ...entities, ...open]);
}
