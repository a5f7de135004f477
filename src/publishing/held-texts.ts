import { basename } from 'node:path';
import { withoutMark } from '../body/reading/fences.ts';
import { isPublic, stateAt } from '../gate/state.ts';
import { isSurelyPublic } from '../gate/surely-public.ts';
import { textsAt } from '../history/branch-head.ts';
import { readFrontmatter } from '../manuscript/frontmatter.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';

/** A text that must not be public yet. */
export type HeldText = {
  folder: string;
  language: string;
  file: string;
  title?: string | undefined;
  guid?: string | undefined;
};

/**
 * The texts that are held back at `now`, by the files on the disk or by one of the `commits` of the content: an embargo
 * that was extended in any of them counts. In doubt a text is held back.
 */
export async function heldTexts(
  content: string,
  { releases }: Pick<Manuscript, 'releases'>,
  commits: readonly string[],
  now: Date,
): Promise<HeldText[]> {
  const here = releases
    .flatMap(({ texts }) => texts)
    .flatMap(({ folder, language, file, facts, source }): HeldText[] => {
      if (!facts) return ifHeld({ folder, language, file }, source, now);
      if (isPublic(stateAt(facts, now))) return [];
      return [{ folder, language, file, title: facts.title, guid: facts.guid }];
    });
  const there = await Promise.all(commits.map((commit) => textsAt(content, commit)));
  return [
    ...here,
    ...there.flatMap((sources) =>
      [...sources].flatMap(([path, source]) => {
        const [, folder, language] = /^releases\/([^/]+)\/index\.([^./]+)\.mdx$/.exec(path) ?? [];
        if (folder === undefined || language === undefined) return [];
        return ifHeld({ folder, language, file: `${basename(content)}/${path}` }, source, now);
      }),
    ),
  ];
}

/** A text by its raw frontmatter, which may be that of another version of this project. */
function ifHeld(text: HeldText, source: string, now: Date): HeldText[] {
  const raw = readFrontmatter(withoutMark(source))?.data;
  if (isSurelyPublic(raw, now)) return [];
  const { title, guid } = (raw ?? {}) as Record<string, unknown>;
  return [
    { ...text, ...(typeof title === 'string' && { title }), ...(typeof guid === 'string' && { guid }) },
  ];
}
