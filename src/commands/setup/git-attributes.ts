import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askGit } from '../../history/git.ts';
import { attachmentFormats, logoFormats } from '../../manuscript/formats.ts';

const isText = (format: string) => ['csv', 'txt', 'vtt', 'svg'].includes(format);
const binary = [...new Set([...attachmentFormats, ...logoFormats])]
  .filter((format) => !isText(format))
  .sort();

/**
 * The file `.gitattributes` of a newsroom: text has the line ends of Unix on every machine, whatever its settings of
 * git; pictures and attachments are never converted.
 */
export const gitAttributes = `# Text has the line ends of Unix on every machine. Git never converts pictures and attachments.
* text=auto eol=lf
*.mdx text eol=lf
*.yaml text eol=lf
*.svg text eol=lf
# A table or a plain text beside a release is shipped as it is.
*.csv -text
*.txt -text
*.vtt -text
${binary.map((format) => `*.${format} binary\n`).join('')}`;

/** Writes the file into the content, unless its repository has one. */
export async function writeGitAttributes(content: string): Promise<void> {
  const top = String((await askGit(content, ['rev-parse', '--show-toplevel'])) ?? '').trim();
  const folders = [content, ...(top ? [top] : [])];
  if (folders.some((folder) => existsSync(join(folder, '.gitattributes')))) return;
  writeFileSync(join(content, '.gitattributes'), gitAttributes);
}
