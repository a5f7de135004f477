import { isMap } from '../../manuscript/yaml/yaml-map.ts';
import type { Attribute } from '../judging/attributes.ts';
import { filesNamed, type Judgement, listOf } from '../judging/judgement.ts';
import type { NotRead } from '../scan.ts';
import { besideFiles } from '../secrets/held-files.ts';

/** A shipped file whose words nobody has read. `allowedBy` is the public content file that says that it may be so. */
export type UnreadFile = Pick<NotRead, 'file' | 'kind' | 'reason'> & { allowedBy?: string };

/** The files that were not read, each once: a press kit holds the attachments again. */
export class Unread {
  #allowed: ReadonlyMap<string, string>;
  #known = new Map<string, UnreadFile>();

  constructor(allowed: ReadonlyMap<string, string> = new Map()) {
    this.#allowed = allowed;
  }

  add({ file, kind, reason, digests }: NotRead): void {
    const allowedBy = digests.map((digest) => this.#allowed.get(digest)).find((by) => by !== undefined);
    const key = `${digests.at(-1) ?? ''} ${allowedBy ?? ''}`;
    if (!this.#known.has(key)) this.#known.set(key, { file, kind, reason, ...(allowedBy && { allowedBy }) });
  }

  get files(): UnreadFile[] {
    return [...this.#known.values()];
  }
}

/**
 * The digests of the files that public content lets through unread (`unread: allowed` at an attachment, a download or a logo,
 * `unread` of the settings for files in `public/`) → the content file that says so. `placed` are the files in `public/`:
 * path → digest.
 */
export function mayBeUnread(judgement: Judgement, placed: ReadonlyMap<string, string>): Map<string, string> {
  const { texts, entities, settings, content } = judgement;
  const digests = new Map(
    besideFiles(judgement).map(({ folder, file }) => [`${folder}/${file.name}`, file.digest]),
  );
  const allowed = new Map<string, string>();
  const allow = (names: readonly string[], folder: string, by: string) => {
    for (const name of names) {
      const digest = digests.get(`${folder}/${name}`);
      if (digest !== undefined) allowed.set(digest, by);
    }
  };
  for (const { text, isPublic, shown, body } of texts) {
    if (!isPublic) continue;
    allow(letThrough(shown), text.id, text.file);
    if (body === 'shown') allow(letThroughIn(text.attributes), text.id, text.file);
  }
  for (const { sheet, subject, isReached, facts } of entities)
    if (subject === 'organisations' && isReached) allow(letThrough(facts.begun), subject, sheet.file);
  for (const path of listOf(settings['unread'])) {
    const digest = placed.get(path.normalize('NFC'));
    if (digest !== undefined) allowed.set(digest, content.settings.file);
  }
  return allowed;
}

/** The files named by every map that says `unread: allowed`. */
function letThrough(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(letThrough);
  if (!isMap(value)) return [];
  return value['unread'] === 'allowed' ? filesNamed(value) : Object.values(value).flatMap(letThrough);
}

/** The files named by every component that says `unread="allowed"`. */
function letThroughIn(attributes: readonly Attribute[]): string[] {
  const places = new Set(
    attributes.flatMap(({ name, value, place }) => (name === 'unread' && value === 'allowed' ? [place] : [])),
  );
  return attributes.flatMap(({ value, place }) => (places.has(place) ? filesNamed(value) : []));
}
