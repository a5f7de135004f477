import { everyLanguage } from '../../i18n/words.ts';
import type { Canary } from '../canary.ts';
import type { HeldBack } from '../held-back.ts';
import type { Origin } from '../secrets/origin.ts';
import type { Judgement } from '../judging/judgement.ts';
import { textsIn } from '../secrets/people-words.ts';
import { provenWords } from '../words.ts';
import { FormerWords } from './former-words.ts';
import { standsIn } from '../stands-in.ts';
import { type PublicFile, publicSources } from './public-words.ts';

/**
 * Why words of a held-back file may be shipped: a public file `tells` its release; a public file said them before it came;
 * the same release or file says them in its public part; a public file says them, and they are mild; or they are words of
 * the interface.
 */
export type AllowedBecause = 'tells' | 'earlier' | 'same' | 'mild' | 'interface';

/** An allowance. `by` is the public file; undefined for the interface. `of` is the digest of the held-back file's path. */
export type Allowance = { why: AllowedBecause; by?: string | undefined; of: string };

/** The answer about one canary that was found: an allowance, or the public files that say it without being allowed to. */
export type Ruling = { allowance: Allowance } | { saidBy: string[] };

/** Answers for canaries that were found in shipped files. Nothing is computed before the first question. */
export class Allowances {
  #held: HeldBack;
  #judgement: Judgement;
  #files: PublicFile[] | undefined;
  #interface: readonly (readonly string[])[] | undefined;
  #former: FormerWords;

  constructor(held: HeldBack, judgement: Judgement) {
    this.#held = held;
    this.#judgement = judgement;
    this.#former = new FormerWords(judgement.content.root, judgement.moment.now);
  }

  async answer(canary: Canary): Promise<Ruling> {
    const origin = this.#held.origins.get(canary.of);
    if (!origin) return { saidBy: [] };
    const { of, kind } = canary;
    // `report.pdf` tells nothing where public words have `report`, and a page says the kind of a file beside its title.
    const words = kind === 'file' ? canary.words.slice(0, -1) : canary.words;
    if (this.#isInterface(words)) return { allowance: { why: 'interface', of } };
    const saying = this.#saying(words);
    const allowed = (why: AllowedBecause, file: PublicFile | undefined): Ruling | undefined =>
      file && { allowance: { why, by: file.file, of } };
    return (
      allowed(
        'same',
        saying.find((file) => isSame(file, origin)),
      ) ??
      allowed(
        'tells',
        saying.find(({ tells }) => tells.some((one) => origin.folders.includes(one))),
      ) ??
      allowed('mild', this.#held.mild.has(canary) ? saying[0] : undefined) ??
      allowed('earlier', await this.#earlier(words, origin, saying)) ?? {
        saidBy: saying.map(({ file }) => file),
      }
    );
  }

  /** The public files that say these words. The rarest word is looked up in their sources first, which is quicker. */
  #saying(words: readonly string[]): PublicFile[] {
    this.#files ??= publicSources(this.#judgement);
    const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
    const likely = this.#files.filter(({ letters }) => letters().includes(longest));
    const among = (files: readonly PublicFile[]) => files.filter((file) => standsIn(words, file.words()));
    const found = among(likely);
    // The word may be written with an escape.
    return found.length ? found : among(this.#files);
  }

  async #earlier(
    words: readonly string[],
    { path }: Origin,
    saying: readonly PublicFile[],
  ): Promise<PublicFile | undefined> {
    for (const file of saying) if (await this.#former.wereSaid(words, path, file)) return file;
    return undefined;
  }

  #isInterface(words: readonly string[]): boolean {
    this.#interface ??= everyLanguage().flatMap(textsIn).map(provenWords);
    return this.#interface.some((text) => standsIn(words, text));
  }
}

/** Whether a public file is the held-back one itself, of which a part is public, or another language of its release. */
const isSame = (file: PublicFile, { path, folders }: Origin): boolean =>
  file.path === path ||
  (file.folder !== undefined && path.startsWith(`releases/${file.folder}/`) && folders.includes(file.folder));
