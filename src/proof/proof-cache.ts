import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestOf } from '../files/digest.ts';
import { openPack, writePack } from '../files/pack.ts';
import type { HeldBack } from './held-back.ts';
import { keyOf, type ReadBefore } from './judging/raw-content.ts';
import type { NotRead } from './scan.ts';
import type { Judgement } from './judging/judgement.ts';

/** The results that a build keeps for the next one. It holds nothing of a file that is held back. */
export type Known = {
  /** The digest of the code that read everything (`reader-digest.ts`). */
  reader: string;
  /** The digest of everything held back. With another one, every shipped file has to be read again. */
  held: string;
  /** The shipped files by the digest of name and bytes: the canaries found in each, by their index. */
  seen: Record<string, number[]>;
  /** By the same digest, what of a file could not be read. */
  notRead: Record<string, readonly NotRead[]>;
  /** What feeds, search records and the titles of pages say, by the digest of their bytes. */
  told: Record<string, readonly string[]>;
  /** The public content files as they were read. */
  read: ReadBefore;
};

export const digestOfHeld = ({ canaries, files }: HeldBack): string =>
  digestOf(
    JSON.stringify([canaries.map(({ kind, words }) => [kind, ...words].join(' ')), [...files.keys()]]),
  );

/**
 * The content files that were read and are public throughout, and name no held-back release. Of all others nothing may lie in
 * a cache.
 */
export function readPublic({ texts, entities, content }: Judgement): ReadBefore {
  const open = [
    ...texts.filter(({ isPublic, hidden }) => isPublic && isNothing(hidden)).map(({ text }) => text),
    ...entities
      .filter(({ isReached, facts }) => isReached && facts.later.length === 0)
      .map(({ sheet }) => ({ ...sheet, attributes: [] })),
    ...content.pages,
  ];
  const held = texts.flatMap(({ text, isPublic }) => (isPublic ? [] : [text.id]));
  return Object.fromEntries(
    open.flatMap((file) =>
      file.data && !held.some((folder) => file.source.includes(folder))
        ? [[keyOf(file), { data: file.data, attributes: file.attributes }]]
        : [],
    ),
  );
}

const isNothing = (hidden: object): boolean =>
  Object.values(hidden).every((value) => value === undefined || (Array.isArray(value) && value.length === 0));

/** The one part of the pack. */
const part = 'known';

/** The results of an earlier build with the same `reader`. Undefined if there are none, or if they are damaged. */
export function readKnown(path: string, reader: string): Known | undefined {
  const known = openPack(path, reader).get(part);
  return known && (JSON.parse(new TextDecoder().decode(known)) as Known);
}

/** Keeps what a build has found for the next one. */
export function keepKnown(path: string, known: Known): void {
  mkdirSync(dirname(path), { recursive: true });
  writePack(path, known.reader, new Map([[part, Buffer.from(JSON.stringify(known))]]));
}
