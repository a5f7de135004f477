import type { z } from 'zod';
import type { Fault } from '../faults/fault.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { fieldName, type Written } from '../manuscript/parsed-file.ts';
import { strangeIn } from '../model/address/strange-address.ts';
import { newsroomSchema } from '../schema/newsroom.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { releaseSchema } from '../schema/release.ts';
import { valuesWhere } from '../schema/schema-path.ts';
import { faultAt } from './fault-at.ts';

/** Finds web addresses in frontmatter and YAML that may lead elsewhere than readers think. The policy finds those of bodies. */
export function strangeAddresses(manuscript: Manuscript): Fault[] {
  const files: [z.ZodType, Iterable<Written<unknown> & { file: string }>][] = [
    [newsroomSchema, [manuscript.newsroom]],
    [organisationSchema, manuscript.organisations.values()],
    [releaseSchema, manuscript.releases.flatMap(({ texts }) => texts)],
  ];
  return files.flatMap(([schema, all]) =>
    [...all].flatMap(({ facts, sheet, file }) =>
      [...valuesWhere(schema, facts, ({ isWebAddress }) => isWebAddress === true)].flatMap(
        ({ value, path }) => {
          const strange = strangeIn(String(value));
          const where = { file, ...sheet?.locate(path), field: fieldName(path), found: String(value) };
          return strange ? [faultAt({ rule: 'strangeAddress', facts: strange }, where, 'warning')] : [];
        },
      ),
    ),
  );
}
