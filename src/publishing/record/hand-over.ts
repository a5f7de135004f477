import { appendFile } from 'node:fs/promises';
import { type Deploy, lineOf } from '../../history/deploys.ts';

/**
 * Hands a deploy over to the job of a workflow that may write to the repository: as the output `record` of a step of
 * GitHub and Forgejo, and as a line of the file that `NEWSROOM_RECORD` names. Returns whether there is such a job.
 */
export async function handOver(deploy: Deploy, environment: NodeJS.ProcessEnv): Promise<boolean> {
  const { GITHUB_OUTPUT: output, NEWSROOM_RECORD: file } = environment;
  if (output) await appendFile(output, `record=${lineOf(deploy)}\n`);
  if (file) await appendFile(file, `${lineOf(deploy)}\n`);
  return Boolean(output ?? file);
}
