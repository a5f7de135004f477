import type { Fault } from '../faults/fault.ts';
import { isPublic, stateAt } from '../gate/state.ts';
import { extensionOf } from '../manuscript/file-beside.ts';
import { unreadableFormats } from '../manuscript/formats.ts';
import type { Manuscript, ReleaseText } from '../manuscript/manuscript.ts';
import { fieldName } from '../manuscript/parsed-file.ts';
import { faultAt } from './fault-at.ts';
import { filesNamedBy } from './files-beside.ts';

/**
 * Finds files of a kind that nobody can search for words, while any text is held back, unless `unread: allowed` lets them
 * through. The proof refuses them too, and those that only look readable. A warning in a text that is held back itself.
 */
export function unreadFiles(manuscript: Manuscript, now: Date): Fault[] {
  const texts = manuscript.releases.flatMap((release) => release.texts);
  const isOut = ({ facts }: ReleaseText) => facts !== undefined && isPublic(stateAt(facts, now));
  if (texts.every(isOut)) return [];
  return [
    ...texts.flatMap((text) =>
      filesNamedBy(text).flatMap(({ name, mayBeUnread, line, column, field }) => {
        const format = extensionOf(name);
        if (mayBeUnread || !unreadableFormats.includes(format)) return [];
        const place = { file: text.file, line, column, field, found: `./${name}` };
        return [faultAt({ rule: 'unreadFile', facts: { format } }, place, isOut(text) ? 'error' : 'warning')];
      }),
    ),
    ...[...manuscript.organisations.values()].flatMap(({ file, facts, sheet }) =>
      (facts?.logos ?? []).flatMap((logo, index) => {
        const format = extensionOf(logo.file);
        if (logo.unread || !sheet || !unreadableFormats.includes(format)) return [];
        const path = ['logos', index, 'file'];
        const place = { file, ...sheet.locate(path), field: fieldName(path), found: logo.file };
        return [faultAt({ rule: 'unreadFile', facts: { format } }, place)];
      }),
    ),
  ];
}
