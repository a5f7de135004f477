import type { Fault, Problem } from '../../faults/fault.ts';
import { nearest } from '../../faults/nearest.ts';
import { extensionOf } from '../../manuscript/file-beside.ts';
import { pictureFormats } from '../../manuscript/formats.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { fieldName, type Written } from '../../manuscript/parsed-file.ts';
import { nameIn } from '../../model/file-name.ts';
import { personSchema } from '../../schema/person.ts';
import { valuesWhere } from '../../schema/schema-path.ts';
import { faultAt } from '../fault-at.ts';
import { figureWidth, notAsNamed, tooManyPixels, unreadablePicture } from './files-beside.ts';
import { nameProblem } from './named-files.ts';

type Sheet = Written<unknown>['sheet'];

/** A portrait that a person’s file names, of today or of a day to come, with its place. */
export type NamedPortrait = { name: string; line: number; column: number; field: string };

/** The portraits that the file of a person names. */
export const portraitsNamedBy = (sheet: Sheet): NamedPortrait[] =>
  [...valuesWhere(personSchema, sheet?.data, ({ names }) => names === 'picture')].flatMap(
    ({ value, path }) => {
      const name = nameIn(value);
      return name !== undefined && sheet ? [{ name, ...sheet.locate(path), field: fieldName(path) }] : [];
    },
  );

/** Finds portraits that are missing, incomplete, too small, or of a format that no page shows. */
export const portraits = (manuscript: Manuscript): Fault[] =>
  [...manuscript.people.values()].flatMap(({ file, sheet }) =>
    portraitsNamedBy(sheet).flatMap(({ name, ...place }) => {
      const problem = problemOf(name, manuscript);
      return problem ? [faultAt(problem, { file, ...place, found: `./${name}` })] : [];
    }),
  );

function problemOf(name: string, { portraits: beside }: Manuscript): Problem | undefined {
  if (!pictureFormats.includes(extensionOf(name)))
    return { rule: 'pictureFormat', facts: { values: pictureFormats.join(', ') } };
  const flaw = nameProblem(name);
  if (flaw) return flaw;
  const portrait = beside.get(name);
  if (!portrait) {
    const suggestion = nearest(name, beside.keys());
    return { rule: 'pictureAbsent', facts: { suggestion: suggestion && `./${suggestion}` } };
  }
  const unfit = notAsNamed(portrait) ?? tooManyPixels(portrait);
  if (unfit) return unfit;
  if (!portrait.picture) return unreadablePicture(portrait);
  const { width } = portrait.picture;
  return width < figureWidth ? { rule: 'pictureTooSmall', facts: { min: figureWidth, width } } : undefined;
}
