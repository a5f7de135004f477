import type { z } from 'zod';
import type { Fault, Problem } from '../../faults/fault.ts';
import type { Mention } from '../../body/mentions.ts';
import { attachmentFormats, pictureFormats } from '../../manuscript/formats.ts';
import type { Manuscript, ReleaseText } from '../../manuscript/manuscript.ts';
import { fieldName, type Remark } from '../../manuscript/parsed-file.ts';
import { fileNameFlaw, nameIn, plainFileName } from '../../model/file-name.ts';
import { releaseSchema } from '../../schema/release.ts';
import { valuesWhere } from '../../schema/schema-path.ts';
import { faultAt } from '../fault-at.ts';

/** A file that a text names, with the place and kind of the reference. */
export type NamedFile = {
  name: string;
  as: 'picture' | 'attachment';
  lead: boolean;
  /** The endings that fit there, if not those of every file of the kind. */
  formats?: readonly string[] | undefined;
  /** The text lets it through although nobody can search it for held-back words. */
  mayBeUnread?: true;
  line: number;
  column: number;
  field: string;
};

/** Every picture and attachment in the frontmatter and body of a text. */
export function filesNamedBy({ sheet, mentions }: ReleaseText): NamedFile[] {
  const inData = [...valuesWhere(releaseSchema, sheet?.data, (meta) => meta.names !== undefined)].flatMap(
    ({ value, path, meta: { names: as } }) => {
      const name = nameIn(value);
      return sheet && isBeside(as) && name !== undefined
        ? [
            {
              ...{ name, as, lead: true },
              ...(isAllowed(sheet.data, path) && { mayBeUnread: true as const }),
              ...sheet.locate(path),
              field: fieldName(path),
            },
          ]
        : [];
    },
  );
  const inBody = mentions.flatMap(({ value, meta: { names: as, formats }, ...place }) => {
    const name = nameIn(value);
    return isBeside(as) && name !== undefined ? [{ name, as, lead: false, formats, ...place }] : [];
  });
  return [...inData, ...inBody];
}

/** Whether a file stands beside the text that names it. */
const isBeside = (as: z.GlobalMeta['names']): as is NamedFile['as'] =>
  as === 'picture' || as === 'attachment';

/** Whether `unread: allowed` stands beside the file at a path. */
function isAllowed(data: unknown, path: readonly PropertyKey[]): boolean {
  const around = path
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], data);
  return (around as { unread?: unknown }).unread === 'allowed';
}

/** The fault of a file’s name that not every system has. Undefined for a good one. */
export function nameProblem(name: string): Problem | undefined {
  const found = fileNameFlaw(name);
  return found && { rule: 'nameFlaw', facts: { ...found, name: plainFileName(name) } };
}

/** The fault of a file whose ending does not fit where a text names it. Undefined for a fitting one. */
export function kindProblem({
  name,
  as,
  formats: fitting,
}: Pick<NamedFile, 'name' | 'as' | 'formats'>): Problem | undefined {
  const formats = fitting ?? (as === 'picture' ? pictureFormats : attachmentFormats);
  const [, ending = ''] = /\.([^.]+)$/.exec(name) ?? [];
  if (formats.includes(ending.toLowerCase())) return undefined;
  return {
    rule: as === 'picture' ? 'pictureFormat' : fitting ? 'recordingFormat' : 'attachmentFormat',
    facts: { values: formats.join(', ') },
  };
}

/** The files that the components of a body name, of which the name alone says that they do not fit. */
export const wrongKindsInBody = (named: readonly Mention[]): Remark[] =>
  named.flatMap(({ value, meta: { names: as, formats }, line, column, field }) => {
    const name = nameIn(value);
    const problem = isBeside(as) && name !== undefined ? kindProblem({ name, as, formats }) : undefined;
    return problem ? [{ ...problem, line, column, field, found: `./${name}` }] : [];
  });

/** The faults of the names in texts. They can be found without the files, so the desk tells them too. */
export const namedFlaws = ({ releases }: Manuscript): Fault[] =>
  releases.flatMap(({ texts }) =>
    texts.flatMap((text) =>
      filesNamedBy(text).flatMap(({ name, as, formats, line, column, field }) => {
        const problem = kindProblem({ name, as, formats }) ?? nameProblem(name);
        const place = { file: text.file, line, column, field, found: `./${name}` };
        return problem ? [faultAt(problem, place)] : [];
      }),
    ),
  );
