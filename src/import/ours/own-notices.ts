import type { z } from 'zod';
import { fromHtml } from 'hast-util-from-html';
import { wordsIn } from '../../i18n/words.ts';
import { releaseSchema } from '../../schema/release.ts';
import { noticeIn } from '../../model/address/notice-guid.ts';
import { innerWords, isElement } from '../convert/html-pieces.ts';
import type { SourceItem } from '../source/source-item.ts';
import { readInstant } from '../map/instants.ts';

const ownCorrections = releaseSchema.shape.corrections;

/** A correction or an update as the frontmatter of its release has it. */
type OwnCorrection = z.output<typeof ownCorrections>[number];

/**
 * What our feeds tell of releases in items of their own: corrections and updates, which belong into the releases, and what
 * was withdrawn, of which a feed has no text.
 */
export class OwnNotices {
  readonly #timeZone: string;
  readonly #corrections = new Map<string, OwnCorrection[]>();
  readonly #withdrawn = new Set<string>();
  readonly #releases = new Set<string>();

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  /** Takes an item in. @returns whether it is a notice */
  see(item: SourceItem, language: string): boolean {
    const notice = this.#noticeIn(item);
    if (!notice) {
      if (item.isOurs && item.guid !== undefined) this.#releases.add(item.guid);
      return false;
    }
    const { of, kind, at } = notice;
    if (kind === 'withdrawn') this.#withdrawn.add(of);
    else {
      const all = this.#corrections.get(of) ?? [];
      if (!all.some((one) => one.at === at && one.kind === kind))
        all.push({ at, kind, ...wordsOf(item.body.text, language) });
      this.#corrections.set(of, all);
    }
    return true;
  }

  /** What becomes of a notice: it comes along in its release, or not, because that is withdrawn or not in the source. */
  fateOf = ({ guid = '' }: Pick<SourceItem, 'guid'>): 'notice' | 'withdrawn' | 'loneNotice' => {
    const of = noticeIn(guid)?.of ?? '';
    if (this.#withdrawn.has(of)) return 'withdrawn';
    return this.#releases.has(of) ? 'notice' : 'loneNotice';
  };

  /** What was changed in a release after it was published, oldest first. */
  correctionsOf = ({ guid = '', corrections }: Pick<SourceItem, 'guid' | 'corrections'>): OwnCorrection[] => {
    const told = this.#corrections.get(guid) ?? [];
    const all = told.length ? told : (ownCorrections.safeParse(corrections).data ?? []);
    return all
      .map((one) => ({ ...one, at: readInstant(one.at, this.#timeZone)?.instant ?? one.at }))
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  };

  isWithdrawn = ({ guid = '' }: Pick<SourceItem, 'guid'>): boolean => this.#withdrawn.has(guid);

  #noticeIn({ guid = '', isOurs, published = '' }: SourceItem) {
    const notice = isOurs ? noticeIn(guid) : undefined;
    const read = readInstant(published, this.#timeZone);
    return notice && read ? { ...notice, at: read.instant } : undefined;
  }
}

/** The note of a notice, and the words before and after, each of which is a paragraph of its own. */
function wordsOf(html: string, language: string): Pick<OwnCorrection, 'note' | 'was' | 'now'> {
  const { colon, corrections } = wordsIn(language);
  const lines = fromHtml(html, { fragment: true }).children.flatMap((block) =>
    isElement(block, 'p') ? [innerWords(block)] : [],
  );
  const labelled = (label: string) => {
    const begin = `${label}${colon} `.replace(/\s+/gu, ' ');
    return lines.find((line) => line.startsWith(begin))?.slice(begin.length);
  };
  const [was, now] = [labelled(corrections.was), labelled(corrections.now)];
  return { note: lines[0] ?? '', ...(was && { was }), ...(now && { now }) };
}
