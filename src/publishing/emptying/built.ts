import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltJson, readBuiltJson } from '../../model/life/built-json.ts';

/** Every build has this file, also builds of earlier versions. */
export const buildMark = 'built.json';

/** A build as its `built.json` describes it. */
export type Built = {
  /** The instant that it shows. */
  at: Date;
  /** The commit of the content. Undefined in builds of earlier versions and outside of a repository. */
  commit?: string | undefined;
  /** Whether it shows what is to come. */
  isPreview: boolean;
};

export const builtBy = ({ at, now, commit }: BuiltJson): Built => ({
  at: new Date(at),
  commit,
  isPreview: now !== undefined,
});

/** The build in the text of a `built.json`. Undefined when it names no instant. */
export function builtFrom(text: string): Built | undefined {
  const found = readBuiltJson(text);
  return found && builtBy(found);
}

/** The build in a folder. Undefined when there is none, or when it names no instant. */
export function builtIn(folder: string): Built | undefined {
  const file = join(folder, buildMark);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const built = builtFrom(readFileSync(file, 'utf8'));
  // The previews of earlier versions had no mark. They had no feeds either.
  return built && { ...built, isPreview: built.isPreview || !existsSync(join(folder, 'rss.xml')) };
}
