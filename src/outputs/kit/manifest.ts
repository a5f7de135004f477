import { digestOf } from '../../files/digest.ts';
import type { Untouched } from '../../model/picture/file/picture-file.ts';
import { type Member, memberName } from './member.ts';

/** The kind of a file for journalists. */
export type Role =
  | 'text'
  | 'page'
  | 'picture'
  | 'logo'
  | 'attachment'
  | 'recording'
  | 'transcript'
  | 'captions'
  | 'contact'
  | 'calendar'
  | 'boilerplate'
  | 'terms'
  | 'manifest'
  | 'sums';

/** A file of a kit. `untouched` is the reason why a picture has no metadata. */
export type KitFile = Member & { mediaType: string; role: Role; untouched?: Untouched | undefined };

/**
 * The facts of a kit. A release has its dates and its version, which counts its public states. An organisation has the
 * day (`yyyy-mm-dd`) since which its self-portrait is valid.
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
 * The content and state of a press kit, as JSON with a line break at its end. The files keep their order.
 * @throws for a name that archives do not allow
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
 * The sums of all files, one a line, in the format of GNU's `sha256sum --check` and `shasum --check`.
 * @throws for a name that archives do not allow, which includes those that this format would have to escape
 */
export function sha256Sums(members: readonly Member[]): string {
  return members.map(({ name, bytes }) => `${digestOf(bytes)}  ${memberName(name)}\n`).join('');
}
