import type { Fault, Level, Problem } from '../../faults/fault.ts';
import { isPublic, stateAt } from '../../gate/state.ts';
import type { Beside } from '../../manuscript/file-beside.ts';
import type { Manuscript, ReleaseFolder, ReleaseText } from '../../manuscript/manuscript.ts';
import { fieldName } from '../../manuscript/parsed-file.ts';
import { faultAt } from '../fault-at.ts';
import { filesNamedBy } from './named-files.ts';

/**
 * Finds files that nobody can search for words, unless `unread: allowed` lets them through: errors while any text is held
 * back, because the proof refuses them too, and warnings in a text that is held back itself. Files that ask for a password
 * or are packed strangely are told at any time, for the sake of readers.
 */
export function unreadFiles(manuscript: Manuscript, now: Date): Fault[] {
  const texts = manuscript.releases.flatMap((release) => release.texts);
  const isOut = ({ facts }: ReleaseText) => facts !== undefined && isPublic(stateAt(facts, now));
  const isHeldBack = !texts.every(isOut);
  const level: Level = isHeldBack ? 'error' : 'warning';
  return [
    ...manuscript.releases.flatMap(({ texts: own, beside }) =>
      own.flatMap((text) => ofText(text, beside, isHeldBack, isOut(text) ? level : 'warning')),
    ),
    ...[...manuscript.organisations.values()].flatMap(({ file, facts, sheet }) =>
      (facts?.logos ?? []).flatMap((logo, index) => {
        const problem = problemOf(manuscript.logos.get(logo.file.slice(2)), isHeldBack);
        if (logo.unread || !sheet || !problem) return [];
        const path = ['logos', index, 'file'];
        const place = { file, ...sheet.locate(path), field: fieldName(path), found: logo.file };
        return [faultAt(problem, place, level)];
      }),
    ),
    ...inPublic(manuscript, isHeldBack, level),
  ];
}

function ofText(
  text: ReleaseText,
  beside: ReleaseFolder['beside'],
  isHeldBack: boolean,
  level: Level,
): Fault[] {
  return filesNamedBy(text).flatMap(({ name, mayBeUnread, line, column, field }) => {
    const problem = problemOf(beside.get(name), isHeldBack);
    if (mayBeUnread || !problem) return [];
    const member = beside.get(name)?.verdict?.barred?.member;
    const found = member === undefined ? `./${name}` : `./${name}!${member}`;
    return [faultAt(problem, { file: text.file, line, column, field, found }, level)];
  });
}

/** The files in `public/`, which the settings let through. */
function inPublic({ placed, newsroom }: Manuscript, isHeldBack: boolean, level: Level): Fault[] {
  const allowed = new Set(newsroom.facts?.unread.map((path) => `public/${path}`));
  return [...placed].flatMap(([file, beside]) => {
    const problem = problemOf(beside, isHeldBack);
    return problem && !allowed.has(file) ? [faultAt(problem, { file }, level)] : [];
  });
}

function problemOf(beside: Beside | undefined, isHeldBack: boolean): Problem | undefined {
  const { bar, format = '' } = beside?.verdict?.barred ?? {};
  if (bar === 'locked') return { rule: 'lockedFile', facts: {} };
  if (bar === 'packing') return { rule: 'strangePacking', facts: { format } };
  return bar && isHeldBack ? { rule: 'unreadFile', facts: { format } } : undefined;
}
