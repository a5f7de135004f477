import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BranchHead, branchHeadOf, commitNamed, isAncestor } from '../history/branch-head.ts';
import { isPublic, stateAt } from '../gate/state.ts';
import { readSettings } from '../loaders/settings.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { guidOf } from '../model/address/identity.ts';
import { urlsOf } from '../model/address/urls.ts';
import { type Built, builtIn } from './emptying/built.ts';
import { type HeldText, heldTexts } from './held-texts.ts';
import type { Candidate } from './refusals.ts';
import { heldAmong, type ShownText, shownIn } from './shown-texts.ts';

type Settings = ReturnType<typeof readSettings>;

/** The content as a deploy judges it: by its files, by its branch and, if it is known, by what is live. */
export type Judge = {
  settings: Settings;
  manuscript: Manuscript;
  head: BranchHead | undefined;
  held: HeldText[];
  /** The held-back texts among those that a site shows. */
  heldIn: (shown: readonly ShownText[]) => HeldText[];
};

/**
 * Reads what may be shown at `now`, the real time. The embargoes of a `live` build with a commit that the branch lacks
 * count as well: a checkout of an old commit does not know that they were extended.
 */
export async function judgeAt(
  content: string,
  manuscript: Manuscript,
  now: Date,
  live?: Built,
): Promise<Judge> {
  const head = await branchHeadOf(content);
  const settings = readSettings(content);
  const seen = live?.commit === undefined ? undefined : await commitNamed(content, live.commit);
  const isNews = head && seen !== undefined && !(await isAncestor(content, seen, head.commit));
  const commits = head ? [head.commit, ...head.others, ...(isNews ? [seen] : [])] : [];
  const held = await heldTexts(content, manuscript, [...new Set(commits)], now);
  const open = openAt(manuscript, settings, now);
  const heldIn = (shown: readonly ShownText[]) => heldAmong(shown, held, { ...settings, open });
  return { settings, manuscript, head, held, heldIn };
}

/** The ids and addresses of all texts that are public. */
function openAt({ releases }: Manuscript, settings: Settings, now: Date): Set<string> {
  const urls = urlsOf(settings);
  const texts = releases.flatMap((release) => release.texts);
  return new Set(
    texts.flatMap(({ folder, language, facts }) => {
      if (!facts || !isPublic(stateAt(facts, now))) return [];
      const { guid, publishedAt } = facts;
      return [
        guidOf(settings.tagAuthority, { folder, language, guid }),
        urls.absolute(urls.release(language, { folder, publishedAt })),
      ];
    }),
  );
}

/** The build in a folder as a candidate. `nameOf` names a held-back text for the readers of the output. */
export async function candidateIn(
  out: string,
  content: string,
  { settings, manuscript, head, held, heldIn }: Judge,
  nameOf: (text: HeldText) => string,
  live?: Built,
): Promise<Candidate> {
  const { pages, organisations } = manuscript;
  const built = builtIn(out);
  const front = join(out, 'index.html');
  const shown = built && held.length ? heldIn(shownIn(out)) : [];
  return {
    url: settings.url,
    demo: settings.demo,
    texts: [
      ...pages.flatMap(({ texts }) => texts),
      ...[...organisations.values()].map(({ file, sheet }) => ({
        file,
        source: JSON.stringify(sheet?.data ?? ''),
      })),
    ],
    folder: out,
    front: existsSync(front) ? readFileSync(front, 'utf8') : undefined,
    built,
    held: [...new Set(shown.map(nameOf))],
    head,
    // Whatever replaces a preview is better.
    live:
      live && !live.isPreview ? { at: live.at, isAfter: await comesAfter(content, live, built) } : undefined,
  };
}

async function comesAfter(content: string, live: Built, built: Built | undefined): Promise<boolean> {
  const [later, earlier] = [live.commit, built?.commit];
  if (later === undefined || earlier === undefined || later === earlier) return false;
  return isAncestor(content, earlier, later);
}
