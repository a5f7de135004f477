import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deploy } from '../../history/deploys.ts';
import { type BuiltJson, readBuiltJson } from '../../model/life/built-json.ts';
import { type Site, urlsOf } from '../../model/address/urls.ts';
import { type News, newsIn } from './news.ts';

/** What a public site shows now. */
export type LiveNews = {
  built: BuiltJson;
  news: readonly News[];
  /** The bytes of a file of the site, by its absolute address; throws when it is not there. */
  file: (address: string) => Promise<Buffer>;
};

/**
 * Reads the feeds of a live site in some languages, from its address or from the folder that was deployed. The sources
 * are never asked: what is held back stands in no feed. Undefined when there is no site.
 * @throws when it does not answer, or when its feeds are not those of this version
 */
export async function liveNews(
  site: Site,
  from: string,
  languages: readonly string[],
): Promise<LiveNews | undefined> {
  const { base, built: mark, feed, front } = urlsOf(site);
  const read = readerOf(from);
  const inside = (path: string) => path.slice(base.length);
  const file = async (path: string) => {
    const bytes = await read(path);
    if (bytes === undefined) throw new Error(`${path}: 404`);
    return bytes;
  };
  const marked = await read(inside(mark));
  if (marked === undefined) return undefined;
  const built = readBuiltJson(marked.toString());
  if (!built) throw new Error(`${inside(mark)}: ?`);
  const news: News[] = [];
  for (const language of languages) {
    const text = (await file(inside(feed(front(language), 'json')))).toString();
    news.push(...newsIn(text).filter((one) => one.language === language));
  }
  return { built, news, file: (address) => file(inside(new URL(address).pathname)) };
}

/** Reads the files of a site by their paths, as addresses have them. What is not there is undefined. */
function readerOf(from: string): (path: string) => Promise<Buffer | undefined> {
  if (!/^https?:\/\//.test(from))
    return (path) =>
      readFile(join(from, decodeURIComponent(path))).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      });
  return async (path) => {
    const address = new URL(path, from.endsWith('/') ? from : `${from}/`);
    // No cache may answer.
    const answer = await fetch(address, { headers: { 'Cache-Control': 'no-cache' } });
    if (answer.status === 404 || answer.status === 410) return undefined;
    if (!answer.ok) throw new Error(`${address.href}: ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  };
}

/** The deploy in the record that a site is. Undefined when the record does not know it: then nobody may rely on it. */
export const deployedAs = (built: BuiltJson, deploys: readonly Deploy[]): Deploy | undefined =>
  deploys.find(
    ({ commit, digest, at }) =>
      built.now === undefined &&
      commit === built.commit &&
      digest === built.content &&
      Date.parse(at) === Date.parse(built.at),
  );
