import { terminalWords } from '../../i18n/tool-words.ts';
import type { BuiltJson } from '../../model/life/built-json.ts';
import { handOver } from './hand-over.ts';
import { deployOf, keepDeploy } from './keep.ts';

/** The reason not to publish a build of content that no commit holds. */
export const uncommitted = (build: BuiltJson | undefined): string[] =>
  build?.uncommitted ? [terminalWords(process.env).publishing.record.refused] : [];

/**
 * Keeps a build in the record that was deployed to a target, and returns what was done, in words. A folder is not public
 * yet: whoever uploads it tells (`npm run smoke`, `npm run record`).
 */
export async function keepBuild(
  target: string,
  content: string,
  build: BuiltJson | undefined,
): Promise<string> {
  const words = terminalWords(process.env).publishing.record;
  if (process.env['NEWSROOM_URL'] !== undefined) return words.otherAddress;
  const deploy = build ? deployOf(build, words) : words.noCommit;
  if (typeof deploy === 'string') return deploy;
  if (target !== 'folder') return (await keepDeploy(content, deploy, process.env, words)).said;
  await handOver(deploy, process.env);
  return words.whenUploaded;
}
