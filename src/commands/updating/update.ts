import { resolve } from 'node:path';
import { GitError } from '../../history/git.ts';
import type { UpdateWords } from '../../i18n/shapes/updating.ts';
import { terminalWords } from '../../i18n/tool-words.ts';
import { parametersOf } from '../running/command-line.ts';
import { commandLines } from '../running/command-lines.ts';
import { changesBetween } from './changes.ts';
import { mergeUpstream, putOnBranch } from './merge.ts';
import { finish, npmIn, type RunNpm } from './steps.ts';
import { uncommittedIn, fetchTags, git, gitOr, upstreamTags, verify, versionOfCommit } from './tags.ts';
import { undo, updateBranch } from './undo.ts';
import { byVersion, tagOfVersion } from './versions.ts';

type Where = { root: string; npm: RunNpm };

/**
 * `npm run update [-- --to 1.2.0]`: brings a newer version of the program onto a branch of its own, installs, migrates,
 * checks and builds it there, and says what to do next. `--plan` only says what comes, `--continue` goes on after
 * conflicts were resolved, `--undo` goes back. Exits with 1 when there is nothing to take or something has failed.
 */
export async function update(parameters: string[], where?: Where): Promise<number> {
  const root = where?.root ?? resolve(import.meta.dirname, '..', '..', '..');
  const place = where ?? { root, npm: npmIn(root) };
  const words = terminalWords(process.env).updating;
  const { values } = parametersOf(commandLines.update, parameters);
  try {
    if (values.undo) return await goBack(place, words);
    const isMerging = await gitOr(root, 'rev-parse', '--verify', '--quiet', 'MERGE_HEAD');
    if (isMerging || (!values.plan && (await uncommittedIn(root)))) {
      console.error(isMerging ? words.merging : words.dirty);
      return 1;
    }
    return values.continue ? await goOn(place, words) : await begin(place, words, values);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    console.error(words.failed(error.message));
    return 1;
  }
}

async function begin(
  place: Where,
  words: UpdateWords,
  { to, plan }: { to: string | undefined; plan: boolean },
): Promise<number> {
  const { root } = place;
  const refuse = (sentence: string) => (console.error(sentence), 1);
  if ((await gitOr(root, 'remote', 'get-url', 'upstream')) === undefined) return refuse(words.noUpstream);
  const tags = await fetchTags(root);
  const tag = tagOfVersion(tags, to);
  if (tag === undefined) return refuse(words.noTag(to, tags.join(', ')));
  const own = (await versionOfCommit(root, 'HEAD')) ?? '0.0.0';
  const version = tag.replace(/^v/, '');
  if (byVersion(version, own) <= 0) {
    console.log(words.newest(own));
    return 0;
  }
  const trust = await verify(root, tag);
  console.log(`${words.from(own, version)} ${trust === 'verified' ? words.verified : words.unverified}\n`);
  const log = (await gitOr(root, 'show', `${upstreamTags}${tag}:CHANGELOG.md`)) ?? '';
  console.log(`${changesBetween(log, own, version) || words.noChanges}\n`);
  const merged = await mergeUpstream(root, tag, tags);
  if (!merged) return refuse(words.noBase(own));
  const changed = await git(root, 'diff', '--name-only', merged.base, 'HEAD', '--', '.', ':!content');
  const files = changed.split('\n').filter(Boolean);
  if (files.length) console.log(words.ownChanges(files.length, files.slice(0, 5).join(', ')));
  const conflicts = [...new Set(merged.conflicts.map(({ path }) => path))];
  if (conflicts.length) console.log(words.conflicts(conflicts.join(', ')));
  if (plan) return 0;
  const branch = `${updateBranch}${version}`;
  if (await gitOr(root, 'rev-parse', '--verify', '--quiet', `refs/heads/${branch}`))
    return refuse(words.branchTaken(branch));
  await putOnBranch(root, branch, version, merged);
  return conflicts.length ? refuse(words.resolve(branch)) : goOn(place, words);
}

/** Installs, checks and builds what is merged, and says how that ended. */
async function goOn({ root, npm }: Where, words: UpdateWords): Promise<number> {
  const branch = (await gitOr(root, 'symbolic-ref', '--short', 'HEAD')) ?? '';
  const former = await gitOr(root, 'config', '--get', `branch.${branch}.former`);
  if (!branch.startsWith(updateBranch) || former === undefined) {
    console.error(words.noBranch);
    return 1;
  }
  const failed = await finish(root, npm);
  if (failed) console.error(`\n${words.steps[failed]} ${words.stays(branch)}`);
  else console.log(`\n${words.done(branch, former)}`);
  return failed ? 1 : 0;
}

async function goBack({ root, npm }: Where, words: UpdateWords): Promise<number> {
  const undone = await undo(root);
  if (undone.way === 'unmerged' || undone.way === 'other') {
    const { unmerged, otherUpdate } = words;
    const isOpen = undone.way === 'unmerged';
    console.error(isOpen ? unmerged(undone.branches.join(', ')) : otherUpdate(undone.title, undone.own));
    return 1;
  }
  if (undone.way === 'nothing' || undone.way === 'dirty') {
    console.error(undone.way === 'dirty' ? words.dirty : words.nothingToUndo);
    return 1;
  }
  const code = await npm('ci');
  console.log(undone.way === 'left' ? words.left(undone.former, undone.kept) : words.reverted(undone.title));
  return code;
}
