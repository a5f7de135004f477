import { join } from 'node:path';
import { contentFolder } from '../manuscript/content-folder.ts';
import { terminalWords } from '../i18n/tool-words.ts';
import { readSettings } from '../loaders/settings.ts';
import { urlsOf } from '../model/address/urls.ts';
import { deployToBucket } from '../publishing/bucket/bucket.ts';
import { bucketOf, isBucketAddress, storeOf } from '../publishing/bucket/store.ts';
import { type Built, buildMark, builtBy, builtFrom, builtIn } from '../publishing/emptying/built.ts';
import { publicFolder } from '../publishing/emptying/kept-places.ts';
import { keptAt, type Objection, objectionTo } from '../publishing/emptying/objection.ts';
import { prepareFolder, recoverFolder } from '../publishing/folder.ts';
import { pack } from '../publishing/pack.ts';
import { liveBuild, reasonOf } from '../publishing/record/live.ts';
import { currentBuild, deployToServer } from '../publishing/server/server.ts';
import { placeOf } from '../publishing/server/shell.ts';

export type WayOptions = { again: boolean; 'with-path': boolean };

/** A kind of target. `where` is the place of it as a person names it. */
type Way = {
  /** Why a place is none, as a message. */
  misunderstanding?: (where: string) => string | undefined;
  /** The objection to a folder of this machine. */
  objection?: (where: string, options: WayOptions) => Promise<Objection | undefined>;
  /** The build that is there now. */
  live: (where: string, options: WayOptions) => Promise<Built | undefined>;
  /** Publishes the last build and returns the changed files. */
  publish: (where: string, options: WayOptions) => Promise<string[]>;
};

const out = publicFolder();
const words = terminalWords(process.env).publishing;
const urls = () => urlsOf(readSettings(contentFolder));

/** The folder of the newsroom within that of a host. */
const folderAt = (where: string, { 'with-path': isWhole }: WayOptions) =>
  isWhole ? join(where, urls().folder) : where;

/** The targets of a deploy by their names. */
export const ways: Readonly<Record<string, Way>> = {
  server: {
    misunderstanding: (where) => (placeOf(where) ? undefined : words.deploy.notAPlace(where)),
    objection: async (where) => {
      const place = placeOf(where);
      return place && place.host === undefined ? keptAt(place.folder) : undefined;
    },
    live: async (where) => {
      const place = placeOf(where);
      return place && builtFrom((await currentBuild(place, urls().folder)) ?? '');
    },
    publish: async (where) => {
      const place = placeOf(where);
      if (!place) return [];
      await pack(out);
      const { number, changed } = await deployToServer({ place, out, base: urls().folder });
      console.log(words.deploy.server(number, changed.length));
      return changed;
    },
  },
  bucket: {
    misunderstanding: (where) => {
      if (!isBucketAddress(where)) return words.deploy.notABucket(where);
      return bucketOf(where, process.env) ? undefined : words.deploy.noKeys;
    },
    live: async (where) => {
      const bucket = bucketOf(where, process.env);
      const text = bucket && (await storeOf(bucket).get(`${urls().folder.slice(1)}${buildMark}`));
      return builtFrom(text ?? '');
    },
    publish: async (where, { again }) => {
      const bucket = bucketOf(where, process.env);
      if (!bucket) return [];
      const { changed, removed, same } = await deployToBucket(storeOf(bucket), {
        out,
        base: urls().folder,
        again,
      });
      console.log(words.deploy.bucket(changed.length, removed.length, same));
      return changed;
    },
  },
  folder: {
    objection: async (where, options) => {
      const folder = folderAt(where, options);
      // The site that a killed deploy left beside it is restored first.
      await recoverFolder(folder);
      return objectionTo(folder, 'site');
    },
    live: async (where, options) => {
      // The folder of a job is new each time. The site of its host is not.
      const there = builtIn(folderAt(where, options));
      const published = await publishedBuild();
      return there && published
        ? [there, published].sort((a, b) => Number(b.at) - Number(a.at))[0]
        : (there ?? published);
    },
    publish: async (where, options) => {
      await prepareFolder(out, folderAt(where, options), { base: urls().base });
      console.log(words.deploy.folder(where));
      return [];
    },
  },
};

/** The build at the public address. A host that does not answer must not stop a correction. */
async function publishedBuild(): Promise<Built | undefined> {
  const { built, absolute } = urls();
  try {
    const address = absolute(built);
    const found = await liveBuild(new URL(address), words.clock.notAnInstant(address));
    return found && builtBy(found);
  } catch (error) {
    console.error(words.deploy.notCompared(reasonOf(error)));
    return undefined;
  }
}
