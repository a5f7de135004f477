import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { askGit } from '../history/git.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import { terminalWords } from '../i18n/tool-words.ts';

const root = resolve(import.meta.dirname, '..', '..');
const mark = '# written by npm run hooks';
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/**
 * `npm run hooks`: installs a git hook that runs the check before every commit to the repository of the content. A hook
 * by somebody else is not replaced. Exits with 1 when nothing was written.
 */
export async function hooks(_parameters: string[], content = contentFolder): Promise<number> {
  const words = terminalWords(process.env).commands.hooks;
  const question = ['rev-parse', '--path-format=absolute', '--git-path', 'hooks/pre-commit'];
  const path = (await askGit(content, question))?.toString('utf8').trim();
  if (path === undefined) {
    console.error(words.noRepository);
    return 1;
  }
  const found = await readFile(path, 'utf8').catch(() => undefined);
  if (found !== undefined && !found.includes(mark)) {
    console.error(words.taken(path));
    return 1;
  }
  await mkdir(dirname(path), { recursive: true });
  // Git sets these variables for hooks. They would lead git commands of the check to another repository.
  const check = `cd ${quoted(root)} && CONTENT_DIR=${quoted(content)} exec npm run --silent check`;
  await writeFile(path, `#!/bin/sh\n${mark}\nunset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE\n${check}\n`);
  await chmod(path, 0o755);
  console.log(words.written);
  return 0;
}
