import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../files/walk.ts';
import { terminalWords } from '../../i18n/tool-words.ts';
import { contentFolder } from '../../manuscript/content-folder.ts';
import { parametersOf } from '../running/command-line.ts';
import { commandLines } from '../running/command-lines.ts';
import { type Migration, migrations, type ReadContent } from './migrations.ts';

/**
 * `npm run migrate [-- --dry-run]`: brings the fields of all content to those of this version. Files that have them are
 * not written. Exits with 0.
 */
export function migrate(
  parameters: string[],
  content = contentFolder,
  all: readonly Migration[] = migrations,
): Promise<number> {
  const words = terminalWords(process.env).updating;
  const { values } = parametersOf(commandLines.migrate, parameters);
  const read: ReadContent = (path) => {
    const file = join(content, path);
    const bytes = existsSync(file) ? readFileSync(file) : undefined;
    // The check names a file that is not UTF-8.
    return bytes && isUtf8(bytes) ? bytes.toString('utf8') : undefined;
  };
  let files = 0;
  for (const path of filesBelow(content).filter((name) => /^[^.].*\.(?:mdx|yaml)$/.test(name))) {
    const own = all.filter((migration) => migration.files.test(path));
    if (!own.length) continue;
    const source = read(path);
    if (source === undefined) continue;
    const migrated = own.reduce((text, { change }) => change(text, path, read), source);
    if (migrated === source) continue;
    files += 1;
    console.log(path);
    if (!values['dry-run']) writeFileSync(join(content, path), migrated);
  }
  console.log(words.migrated(files));
  return Promise.resolve(0);
}
