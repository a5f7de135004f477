import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltJson } from '../../model/life/built-json.ts';

/** Every build has this file, also builds of earlier versions. */
export const buildMark = 'built.json';

/** What a build says of itself. Earlier versions wrote only the instant. */
export type Built = {
  /** The instant that it shows. */
  at: Date;
  /** The commit of the content. */
  commit?: string | undefined;
  /** Whether files of the content differed from the commit. */
  isUncommitted: boolean;
  /** Whether it shows what is to come. */
  isPreview: boolean;
};

/** The build in the text of a `built.json`. Undefined when it names no instant. */
export function builtFrom(text: string): Built | undefined {
  const { at, now, commit, uncommitted } = readBuiltJson(text) ?? {};
  if (at === undefined) return undefined;
  return {
    at: new Date(at),
    commit,
    isUncommitted: uncommitted === true,
    isPreview: now !== undefined,
  };
}

/** The build in a folder. Undefined when there is none, or when it names no instant. */
export function builtIn(folder: string): Built | undefined {
  const file = join(folder, buildMark);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const built = builtFrom(readFileSync(file, 'utf8'));
  // The previews of earlier versions had no mark. They had no feeds either.
  return built && { ...built, isPreview: built.isPreview || !existsSync(join(folder, 'rss.xml')) };
}
