import { dirname } from 'node:path';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Remark } from '../manuscript/parsed-file.ts';
import { parseTried } from '../manuscript/trial/trial.ts';
import type { Fault, Problem } from '../faults/fault.ts';
import { pathDigest } from '../faults/path-digest.ts';
import { type History, noHistory } from '../history/history.ts';
import { isSurelyPublic } from '../gate/surely-public.ts';
import { advice } from './advice.ts';
import { boilerplates } from './boilerplates.ts';
import { brandColours } from './brand/brand-colours.ts';
import { correctionsBy } from './past/corrections.ts';
import { eventOrder } from './dates/event-order.ts';
import { events } from './dates/events.ts';
import { familyNames } from './family-names.ts';
import { factValues } from './fact-values.ts';
import { faultAt } from './fault-at.ts';
import { brandFilesRule } from './files/brand-files.ts';
import { filesBeside } from './files/files-beside.ts';
import { filesOnDisk } from './files/files-on-disk.ts';
import { formerHosts } from './addresses/former-hosts.ts';
import { formerPlaces } from './past/former-places.ts';
import { freshness } from './dates/stale-translations.ts';
import { identity } from './addresses/double-claims.ts';
import { links } from './addresses/links.ts';
import { pathConflicts } from './addresses/path-conflicts.ts';
import { interfaceWords } from './interface-words.ts';
import { isAhead } from './ahead.ts';
import { beginsOf } from '../gate/present.ts';
import { changes } from './changes.ts';
import { checkedFiles } from './checked-files.ts';
import { deprecatedBy } from './deprecated.ts';
import { leavers } from './leavers.ts';
import { logos } from './files/logos.ts';
import { portraits } from './files/portraits.ts';
import { pictureFiles } from './files/picture-files.ts';
import { memory } from './past/memory.ts';
import { names } from './names.ts';
import { inZone, offsets } from './dates/offsets.ts';
import { openRepository } from './open-repository.ts';
import { recordings } from './files/recordings.ts';
import { reachOf } from '../gate/public-texts.ts';
import { danglingReferences } from './references.ts';
import { rewrittenFacts } from './past/rewritten-facts.ts';
import { silentChangesBy } from './past/silent-changes.ts';
import { idleTells } from './secrecy/idle-tells.ts';
import { strangeAddresses } from './strange-addresses.ts';
import { style } from './style.ts';
import { termsPage } from './terms-page.ts';
import { toldEarly } from './secrecy/told-early.ts';
import { translations } from './translations.ts';
import { untranslated } from './untranslated.ts';
import { unreadFiles } from './files/unread-files.ts';
import { weekdays } from './dates/weekdays.ts';

/** The rules that compare files, in any order: reports are sorted by place. */
const rules: ((manuscript: Manuscript, now: Date) => Fault[])[] = [
  names,
  danglingReferences,
  filesBeside,
  filesOnDisk,
  logos,
  portraits,
  brandFilesRule,
  brandColours,
  pictureFiles,
  recordings,
  identity,
  translations,
  boilerplates,
  events,
  eventOrder,
  offsets,
  weekdays,
  factValues,
  style,
  advice,
  openRepository,
  correctionsBy(parseTried),
  freshness,
  untranslated,
  changes,
  leavers,
  interfaceWords,
  unreadFiles,
  pathConflicts,
  formerHosts,
  links,
  idleTells,
  familyNames,
  termsPage,
  strangeAddresses,
  deprecatedBy(parseTried),
];
/** The rules that compare files with their past. */
const pastRules = [formerPlaces, memory, silentChangesBy(parseTried), rewrittenFacts, toldEarly];

/**
 * Every fault of the manuscript, sorted by file and place. Faults of files that are not public at `now` are marked
 * secret: their text must not be printed.
 */
export function judge(manuscript: Manuscript, now: Date, history: History = noHistory): Fault[] {
  const zone = manuscript.newsroom.facts?.timeZone;
  const own = checkedFiles(manuscript).flatMap(({ file, remarks }) =>
    remarks.map((remark) => fromRemark(inZone(remark, zone), file)),
  );
  const faults = [
    ...own,
    ...rules.flatMap((rule) => rule(manuscript, now)),
    ...pastRules.flatMap((rule) => rule(manuscript, history, now)),
  ];
  const open = publicFiles(manuscript, now);
  const begins = beginsOf(manuscript);
  const sheets = new Map(checkedFiles(manuscript).map(({ file, sheet }) => [file, sheet]));
  const isSecret = (fault: Fault) =>
    !open.has(fault.file) || isAhead(fault, sheets.get(fault.file)?.data, now, begins);
  return faults
    .map((fault) => ({ ...withoutHeldBack(fault, open), secret: isSecret(fault) }))
    .sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
    );
}

/** The fault of a public file, without the path of a secret file. */
function withoutHeldBack(fault: Fault, open: ReadonlySet<string>): Fault {
  if (!('other' in fault.facts) || open.has(fault.facts.other)) return fault;
  return { ...fault, facts: { ...fault.facts, other: pathDigest(fault.facts.other) } } as Fault;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function fromRemark({ line, column, field, found, level, ...problem }: Remark, file: string): Fault {
  // With the mark of a confidential one.
  return faultAt(problem as Problem, { file, line, column, field, found }, level ?? 'error');
}

/** The number of checked files, for the summary. */
export const countFiles = (manuscript: Manuscript): number =>
  checkedFiles(manuscript).length + manuscript.misnamed.length;

/** The files whose text may be printed: those that are certainly public, and the files that they name. */
export function publicFiles(manuscript: Manuscript, now: Date): Set<string> {
  const texts = manuscript.releases.flatMap((release) => release.texts);
  const open = texts.filter(({ sheet }) => isSurelyPublic(sheet?.data, now)).map(({ file }) => file);
  const { organisations, people, topics, places, facts, events: dates } = reachOf(manuscript, now);
  const entities = [
    ...[...organisations].map((id) => manuscript.organisations.get(id)?.file),
    ...[...people].map((id) => manuscript.people.get(id)?.file),
    ...[...topics].map((id) => manuscript.topics.get(id)?.file),
    ...[...places].map((id) => manuscript.places.get(id)?.file),
    ...[...facts].map((id) => manuscript.facts.get(id)?.file),
    ...[...dates].map((id) => manuscript.events.get(id)?.file),
  ].filter((file) => file !== undefined);
  const pages = manuscript.pages.flatMap((page) => page.texts.map(({ file }) => file));
  const logoFiles = [...organisations].flatMap((id) => {
    const { facts, file = '' } = manuscript.organisations.get(id) ?? {};
    return (facts?.logos ?? []).map((logo) => `${dirname(file)}/${logo.file.slice(2)}`);
  });
  const portraitFiles = [...people].flatMap((id) => {
    const { facts, file = '' } = manuscript.people.get(id) ?? {};
    return facts?.portrait ? [`${dirname(file)}/${facts.portrait.src.slice(2)}`] : [];
  });
  const placed = manuscript.placedNames.map((name) => `public/${name}`);
  const folder = dirname(manuscript.newsroom.file);
  const brand = [
    `${folder}/brand.yaml`,
    ...[...manuscript.ownWords.values()].map(({ file }) => file),
    ...[...manuscript.brandFiles.keys()].map((name) => `${folder}/brand/${name}`),
  ];
  const files = [...pages, ...entities, ...open, ...logoFiles, ...portraitFiles, ...placed, ...brand];
  return new Set([manuscript.newsroom.file, ...files]);
}
