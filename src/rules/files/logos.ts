import { dirname } from 'node:path';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { type Beside, extensionOf } from '../../manuscript/file-beside.ts';
import { logoFormats, pictureFormats } from '../../manuscript/formats.ts';
import { fieldName } from '../../manuscript/parsed-file.ts';
import type { Fault, Problem } from '../../faults/fault.ts';
import { nearest } from '../../faults/nearest.ts';
import { organisationSchema } from '../../schema/organisation.ts';
import { valuesWhere } from '../../schema/schema-path.ts';
import { faultAt } from '../fault-at.ts';
import { notAsNamed, tooManyPixels, unreadablePicture } from './files-beside.ts';
import { nameProblem } from './named-files.ts';

/** Finds logos that are missing, of a kind that no newspaper can use, or that would run code when opened. */
export function logos(manuscript: Manuscript): Fault[] {
  return [...manuscript.organisations.values()].flatMap(({ file, facts, sheet }) =>
    [...valuesWhere(organisationSchema, facts, ({ names }) => names === 'logo')].flatMap(
      ({ value, path }): Fault[] => {
        const logo = String(value);
        const name = logo.slice(2);
        const problem = problemOf(name, manuscript);
        if (problem && sheet)
          return [faultAt(problem, { file, ...sheet.locate(path), field: fieldName(path), found: logo })];
        const beside = manuscript.logos.get(name);
        return beside ? drawingFaults(`${dirname(file)}/${name}`, beside) : [];
      },
    ),
  );
}

function problemOf(name: string, { logos: beside }: Manuscript): Problem | undefined {
  const extension = extensionOf(name);
  if (!logoFormats.includes(extension)) {
    return { rule: 'attachmentFormat', facts: { values: logoFormats.join(', ') } };
  }
  const flaw = nameProblem(name);
  if (flaw) return flaw;
  const logo = beside.get(name);
  if (!logo) {
    const suggestion = nearest(name, beside.keys());
    return { rule: 'attachmentAbsent', facts: { suggestion: suggestion && `./${suggestion}` } };
  }
  const unfit = notAsNamed(logo) ?? tooManyPixels(logo);
  if (unfit) return unfit;
  return pictureFormats.includes(extension) && !logo.picture ? unreadablePicture(logo) : undefined;
}

/** Everything that keeps a drawing from being shipped, at its place in the file. */
export const drawingFaults = (file: string, { drawing }: Beside): Fault[] =>
  drawing && 'faults' in drawing
    ? drawing.faults.map(({ flaw, ...place }) =>
        faultAt({ rule: 'unsafeSvg', facts: { flaw } }, { file, ...place }),
      )
    : [];
