import { everyLanguage } from '../../i18n/words.ts';
import type { Canary } from '../canary.ts';
import type { HeldBack } from '../held-back.ts';
import type { Judgement } from '../judging/judgement.ts';
import { SaidWords } from '../said-words.ts';
import type { Origin } from '../secrets/origin.ts';
import { everyText } from '../secrets/people-words.ts';
import { FormerWords } from './former-words.ts';
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
  #interface: SaidWords | undefined;
  #former: FormerWords;
  /** Digest of a held-back file → the public file that allowed its last words. The next ones often stand there as well. */
  #last = new Map<string, PublicFile>();

  constructor(held: HeldBack, judgement: Judgement) {
    this.#held = held;
    this.#judgement = judgement;
    this.#former = new FormerWords(judgement.content.root, judgement.moment.now);
  }

  async answer(canary: Canary): Promise<Ruling> {
    const { of, kind } = canary;
    // `report.pdf` tells nothing where public words have `report`, and a page says the kind of a file beside its title.
    const words = kind === 'file' ? canary.words.slice(0, -1) : canary.words;
    // A text of the interface that ends and one that begins stand in no order of which anybody could make a phrase.
    this.#interface ??= new SaidWords(...everyLanguage().flatMap(everyText));
    if (this.#interface.has(words)) return { allowance: { why: 'interface', of } };
    const last = this.#last.get(of);
    const known = last?.said().has(words) ? await this.#allowed(canary, words, [last]) : undefined;
    if (known) return { allowance: known };
    const saying = this.#saying(words);
    const allowance = await this.#allowed(canary, words, saying);
    return allowance ? { allowance } : { saidBy: saying.map(({ file }) => file) };
  }

  /** The allowance for words by one of the public files that say them. */
  async #allowed(
    canary: Canary,
    words: readonly string[],
    saying: readonly PublicFile[],
  ): Promise<Allowance | undefined> {
    const { of } = canary;
    const origin = this.#held.origins.get(of);
    if (!origin) return undefined;
    const allowed = (why: AllowedBecause, file: PublicFile | undefined): Allowance | undefined => {
      if (file) this.#last.set(of, file);
      return file && { why, by: file.file, of };
    };
    const same = saying.find((file) => isSame(file, origin));
    const telling = saying.find(({ tells }) => tells.some((one) => origin.folders.includes(one)));
    const [any] = this.#held.mild.has(canary) ? saying : [];
    return (
      allowed('same', same) ??
      allowed('tells', telling) ??
      allowed('mild', any) ??
      allowed('earlier', await this.#earlier(words, origin, saying))
    );
  }

  /** The public files that say these words. The longest one is looked up in their sources first, which is quicker. */
  #saying(words: readonly string[]): PublicFile[] {
    this.#files ??= publicSources(this.#judgement);
    const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
    const likely = this.#files.filter(({ letters }) => letters().includes(longest));
    const among = (files: readonly PublicFile[]) => files.filter((file) => file.said().has(words));
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
}

/** Whether a public file is the held-back one itself, of which a part is public, or another language of its release. */
const isSame = (file: PublicFile, { path, folders }: Origin): boolean =>
  file.path === path ||
  (file.folder !== undefined && path.startsWith(`releases/${file.folder}/`) && folders.includes(file.folder));
