import type { Deploy } from '../../history/deploys.ts';
import type { PublishingWords } from '../../i18n/tools/de/publishing.ts';
import type { BuiltJson } from '../../model/life/built-json.ts';
import { handOver } from './hand-over.ts';
import { reasonOf } from './live.ts';
import { addToRecord, pushRecord, remoteOf } from './record.ts';

/** The deploy of a build, or the sentence that says why it is in no record. */
export function deployOf(
  { at, now, commit, content, uncommitted }: BuiltJson,
  words: PublishingWords['record'],
): Deploy | string {
  if (now !== undefined) return words.isPreview;
  if (uncommitted) return words.uncommitted;
  if (commit === undefined || content === undefined) return words.noCommit;
  return { commit, digest: content, at: new Date(at).toISOString() };
}

/**
 * Keeps a deploy in the record around a content folder, and shares it: with the job of the workflow that may write, or
 * else with the remote. Never throws, because readers have the site already. Returns what was done, in words.
 */
export async function keepDeploy(
  content: string,
  deploy: Deploy,
  environment: NodeJS.ProcessEnv,
  words: PublishingWords['record'],
): Promise<{ said: string; isKept: boolean }> {
  let remote: string | undefined;
  try {
    const isHandedOver = await handOver(deploy, environment);
    await addToRecord(content, deploy);
    remote = isHandedOver ? undefined : await remoteOf(content);
    if (remote !== undefined) await pushRecord(content, remote);
    return { said: words.kept(deploy.commit.slice(0, 7)), isKept: true };
  } catch (error) {
    const reason = withoutPassword(reasonOf(error));
    return {
      said: remote === undefined ? words.failed(reason) : words.notShared(remote, reason),
      isKept: false,
    };
  }
}

/** Git quotes addresses, and those of a workflow can hold a token. */
export const withoutPassword = (text: string): string => text.replaceAll(/\/\/[^/@\s]+@/g, '//');
