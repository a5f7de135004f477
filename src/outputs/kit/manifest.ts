import { digestOf } from '../../files/digest.ts';
import type { Untouched } from '../picture/picture-metadata.ts';
import { type Member, memberName } from './member.ts';

/** What a file is to a journalist. */
export type Role =
  | 'text'
  | 'page'
  | 'picture'
  | 'logo'
  | 'attachment'
  | 'captions'
  | 'contact'
  | 'calendar'
  | 'boilerplate'
  | 'terms'
  | 'manifest'
  | 'sums';

/** A file of a kit; `untouched` tells why a picture has nothing written into it. */
export type KitFile = Member & { mediaType: string; role: Role; untouched?: Untouched };

/**
 * The facts of a kit. That of a release has its dates and the number of its version, which counts its public states; that
 * of an organisation the day (`yyyy-mm-dd`) from which it presents itself so.
 */
export type KitFacts = {
  guid: string;
  address: string;
  version?: number;
  publishedAt?: Date;
  changedAt?: Date;
  validFrom?: string | undefined;
  languages: readonly string[];
  files: readonly KitFile[];
};

/**
 * What is in a press kit and which state it holds, as JSON with a line break at its end. The files stand
 * in the order given. Throws for a name that no archive takes.
 */
export function manifestJson(facts: KitFacts) {
  const { guid, address, version, publishedAt, changedAt, validFrom, languages, files } = facts;
  const manifest = {
    guid,
    address,
    version,
    publishedAt: publishedAt?.toISOString(),
    changedAt: changedAt?.toISOString(),
    validFrom,
    languages,
    files: files.map(({ name, bytes, mediaType, role, untouched }) => ({
      name: memberName(name),
      bytes: bytes.length,
      sha256: digestOf(bytes),
      mediaType,
      role,
      untouched,
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * The sums of all files, one a line, as `sha256sum --check` of GNU and `shasum --check` read them. Throws for a name
 * that no archive takes: among them are those that this format would have to escape.
 */
export function sha256Sums(members: readonly Member[]): string {
  return members.map(({ name, bytes }) => `${digestOf(bytes)}  ${memberName(name)}\n`).join('');
}
