import { parse } from 'yaml';
import { withOrdinaryLinks } from '../../body/ordinary-links.ts';
import { parseTried } from '../../manuscript/trial/trial.ts';

/** The text of another file of the content folder, by its path there. Undefined if it is not there or no UTF-8. */
export type ReadContent = (path: string) => string | undefined;

/**
 * A change of the fields of content from one version to the next. `change` gets a file as it stands, with its path in the
 * content folder, and returns it with the new fields and every other byte as it was; a file that has them already comes
 * back the same.
 */
export type Migration = {
  version: string;
  files: RegExp;
  change: (source: string, path: string, read: ReadContent) => string;
};

/** All migrations, the oldest first. Each has a test with a file from before and after. */
export const migrations: readonly Migration[] = [
  {
    version: '1.0.0',
    files: /^releases\/[^/]+\/[^/]+\.mdx$/,
    change: (source, path, read) => {
      const [, language = ''] = /\.([\w-]+)\.mdx$/.exec(path) ?? [];
      return withOrdinaryLinks(
        source,
        language,
        (id) => nameOf(read(`organisations/${id}.yaml`), language),
        parseTried,
      );
    },
  },
];

/** The name of an organisation that had only one. With others a person has to choose that of the release’s day. */
function nameOf(source = '', language: string): string | undefined {
  try {
    const { name, changes } = (parse(source) ?? {}) as { name?: unknown; changes?: unknown };
    if (changes !== undefined) return undefined;
    if (typeof name === 'string') return name;
    const own: unknown = (name as Record<string, unknown> | undefined)?.[language];
    return typeof own === 'string' ? own : undefined;
  } catch {
    // The check names a file that is not YAML.
    return undefined;
  }
}
