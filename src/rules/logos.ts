import type { Manuscript } from '../manuscript/manuscript.ts';
import { extensionOf } from '../manuscript/file-beside.ts';
import { logoFormats } from '../manuscript/formats.ts';
import { fieldName } from '../manuscript/parsed-file.ts';
import type { Fault, Problem } from '../faults/fault.ts';
import { nearest } from '../faults/nearest.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { valuesWhere } from '../schema/schema-path.ts';
import { faultAt } from './fault-at.ts';

/** Finds logos that are missing, of a kind that no newspaper can use, or that would run code when opened. */
export function logos(manuscript: Manuscript): Fault[] {
  return [...manuscript.organisations.values()].flatMap(({ file, facts, sheet }) =>
    [...valuesWhere(organisationSchema, facts, ({ names }) => names === 'logo')].flatMap(
      ({ value, path }) => {
        const logo = String(value);
        const problem = problemOf(logo.slice(2), manuscript);
        if (!problem || !sheet) return [];
        return [faultAt(problem, { file, ...sheet.locate(path), field: fieldName(path), found: logo })];
      },
    ),
  );
}

function problemOf(name: string, { logos: beside }: Manuscript): Problem | undefined {
  if (!logoFormats.includes(extensionOf(name))) {
    return { rule: 'attachmentFormat', facts: { values: logoFormats.join(', ') } };
  }
  const logo = beside.get(name);
  if (!logo) {
    const suggestion = nearest(name, beside.keys());
    return { rule: 'attachmentAbsent', facts: { suggestion: suggestion && `./${suggestion}` } };
  }
  return logo.isUnsafe ? { rule: 'unsafeSvg', facts: {} } : undefined;
}
