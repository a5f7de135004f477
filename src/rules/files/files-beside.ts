import type { Fault, Problem } from '../../faults/fault.ts';
import { nearest } from '../../faults/nearest.ts';
import { type Beside, extensionOf } from '../../manuscript/file-beside.ts';
import { pictureFormats } from '../../manuscript/formats.ts';
import type { Manuscript, ReleaseFolder } from '../../manuscript/manuscript.ts';
import { faultAt } from '../fault-at.ts';
import { type NamedFile, filesNamedBy, kindProblem, nameProblem } from './named-files.ts';

/** A lead picture fills the width of the page and of cards on other sites. In pixels. */
const leadWidth = 1200;
/** Of portraits as well. */
export const figureWidth = 600;

/** The largest cameras of today have 150 million. A file of some kilobytes can unpack to far more. In millions. */
const mostPixels = 160;

/** The fault of a picture that would need too much memory when it is decoded, whatever the size of its file. */
export function tooManyPixels({ picture }: Beside): Problem | undefined {
  const found = Math.round(((picture?.width ?? 0) * (picture?.height ?? 0)) / 1e6);
  return found > mostPixels ? { rule: 'pictureTooLarge', facts: { max: mostPixels, found } } : undefined;
}

/** The fault of a file that is not what its ending promises. */
export function notAsNamed({ path, verdict }: Beside): Problem | undefined {
  if (!verdict?.fault) return undefined;
  const { flaw, kind } = verdict.fault;
  return { rule: 'fileNotAsNamed', facts: { wrong: flaw, ending: extensionOf(path).toUpperCase(), kind } };
}

/** The fault of a picture of which nothing is known. */
export const unreadablePicture = ({ isMoving }: Beside): Problem =>
  isMoving ? { rule: 'pictureMoves', facts: {} } : { rule: 'pictureCorrupt', facts: {} };

/** Finds pictures and attachments that are missing, of the wrong format, incomplete, or too small. */
export function filesBeside(manuscript: Manuscript): Fault[] {
  return manuscript.releases.flatMap((release) =>
    release.texts.flatMap((text) =>
      filesNamedBy(text).flatMap((named) => {
        const problem = problemOf(named, release);
        if (!problem) return [];
        const { line, column, field, name } = named;
        // Small pictures of a former site come along as they are.
        const isOld = problem.rule === 'pictureTooSmall' && text.facts?.importedFrom !== undefined;
        const where = { file: text.file, line, column, field, found: `./${name}` };
        return [faultAt(problem, where, isOld ? 'warning' : 'error')];
      }),
    ),
  );
}

function problemOf({ name, as, lead, formats }: NamedFile, { beside }: ReleaseFolder): Problem | undefined {
  const file = beside.get(name);
  const flaw = kindProblem({ name, as, formats }) ?? nameProblem(name);
  if (flaw) return flaw;
  if (!file) {
    const suggestion = nearest(name, beside.keys());
    const facts = { suggestion: suggestion && `./${suggestion}` };
    return { rule: as === 'picture' ? 'pictureAbsent' : 'attachmentAbsent', facts };
  }
  const unfit = notAsNamed(file) ?? tooManyPixels(file);
  if (unfit) return unfit;
  const isPicture = as === 'picture' || pictureFormats.includes(extensionOf(name));
  if (isPicture && !file.picture) return unreadablePicture(file);
  if (as === 'attachment' || !file.picture) return undefined;
  const min = lead ? leadWidth : figureWidth;
  const { width } = file.picture;
  return width < min ? { rule: 'pictureTooSmall', facts: { min, width } } : undefined;
}
